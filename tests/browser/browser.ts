import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const OPZIONI = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium with an empty profile. */
export interface Browser {
  contesto: BrowserContext;
  chiudi(): Promise<void>;
}

/** Starts the system's Chromium. */
export async function apriBrowser(
  opzioni: Parameters<typeof chromium.launchPersistentContext>[1] = {},
): Promise<Browser> {
  const profilo = await mkdtemp(path.join(os.tmpdir(), 'pdz-chromium-'));
  const contesto = await chromium.launchPersistentContext(profilo, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: OPZIONI,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 900 },
    ...opzioni,
  });
  return {
    contesto,
    async chiudi() {
      await contesto.close();
      await rm(profilo, { recursive: true, force: true });
    },
  };
}
