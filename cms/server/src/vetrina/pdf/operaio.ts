import { parentPort } from 'node:worker_threads';
import type { Lavoro } from './lavoro';
import { stampa } from './stampa';

/** The other side of `officina`: makes one document after the other, in the order in which they are asked for. */
let coda: Promise<void> = Promise.resolve();

async function rispondi({ numero, lavoro }: { numero: number; lavoro: Lavoro }): Promise<void> {
  try {
    const byte = new Uint8Array(await stampa(lavoro));
    parentPort?.postMessage({ numero, byte }, [byte.buffer]);
  } catch (errore) {
    parentPort?.postMessage({ numero, errore: String(errore) });
  }
}

parentPort?.on('message', (richiesta: { numero: number; lavoro: Lavoro }) => {
  coda = coda.then(() => rispondi(richiesta));
});
