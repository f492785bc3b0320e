import path from 'node:path';
import { firefox } from 'playwright-core';
import { apriBrowser, type Browser } from '../browser/browser';

export type Navigatore = 'chromium' | 'firefox';

/** The system's Firefox ESR, driven over WebDriver BiDi. */
async function apriFirefox(): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: path.resolve(__dirname, 'ponte-bidi.mjs'),
    headless: true,
  });
  const contesto = await browser.newContext({
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 900 },
  });
  return { contesto, chiudi: () => browser.close() };
}

export const apriNavigatore = (quale: Navigatore): Promise<Browser> =>
  quale === 'firefox' ? apriFirefox() : apriBrowser();
