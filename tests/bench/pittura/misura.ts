import type { BrowserContext } from 'playwright-core';
import { TITOLO } from './incontri';
import { osserva, type Spia } from './spia';

/** A phone of some years ago on a mobile network. Bytes a second, milliseconds. */
const RETE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PROCESSORE = { rate: 4 };
/** Milliseconds after the meetings in which the page may still move. */
const DOPO = 1_000;

export interface Pittura {
  /** Milliseconds until the first meetings were painted. */
  dipinti: number;
  /** How much the page moved (CLS). */
  spostamento: number;
  /** The longest task, in milliseconds. */
  compito: number;
  /** Bytes over the network. */
  byte: number;
}

/** Opens a page on a slow device for the first time. */
export async function dipingi(contesto: BrowserContext, url: string): Promise<Pittura> {
  const pagina = await contesto.newPage();
  try {
    const sessione = await contesto.newCDPSession(pagina);
    let byte = 0;
    sessione.on('Network.loadingFinished', ({ encodedDataLength }) => (byte += encodedDataLength));
    await sessione.send('Network.enable');
    await sessione.send('Network.setCacheDisabled', { cacheDisabled: true });
    await sessione.send('Network.emulateNetworkConditions', RETE);
    await sessione.send('Emulation.setCPUThrottlingRate', PROCESSORE);
    await pagina.addInitScript(osserva, TITOLO);
    await pagina.goto(url);
    await pagina.waitForFunction(() => (window as unknown as { spia: Spia }).spia.dipinti !== undefined);
    await pagina.waitForTimeout(DOPO);
    const { dipinti = NaN, ...resto } = await pagina.evaluate(() => (window as unknown as { spia: Spia }).spia);
    return { dipinti, ...resto, byte };
  } finally {
    await pagina.close();
  }
}
