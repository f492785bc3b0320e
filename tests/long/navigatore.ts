import path from 'node:path';
import { firefox, type Page } from 'playwright-core';
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

/** What a page complains of: errors on its console, exceptions, answers that are none. */
export function lamentele(page: Page): string[] {
  const dette: string[] = [];
  page.on('console', (messaggio) => {
    if (messaggio.type() === 'error') dette.push(messaggio.text());
  });
  page.on('pageerror', (errore) => dette.push(errore.message));
  page.on('response', (risposta) => {
    if (risposta.status() >= 400) dette.push(`${risposta.status()} ${risposta.url()}`);
  });
  return dette;
}
