import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Lavoro } from './lavoro';

interface Attesa {
  risolvi: (byte: Buffer) => void;
  rifiuta: (errore: Error) => void;
}

interface Esito {
  numero: number;
  byte?: Uint8Array;
  errore?: string;
}

/**
 * Where documents are made: on a thread of its own, because a long one would keep every reader waiting. The thread starts with the
 * first document; when it breaks, what it was making is refused and the next document starts another.
 */
export function createOfficina() {
  const attese = new Map<number, Attesa>();
  let operaio: Worker | undefined;
  let ultimo = 0;

  function consegna({ numero, byte, errore }: Esito): void {
    const attesa = attese.get(numero);
    attese.delete(numero);
    if (byte) attesa?.risolvi(Buffer.from(byte.buffer, byte.byteOffset, byte.byteLength));
    else attesa?.rifiuta(new Error(errore));
    // An idle thread must not keep the process alive.
    if (attese.size === 0) operaio?.unref();
  }

  function rompi(rotto: Worker, errore: Error): void {
    if (operaio !== rotto) return;
    operaio = undefined;
    for (const { rifiuta } of attese.values()) rifiuta(errore);
    attese.clear();
  }

  function avvia(): Worker {
    const nuovo = new Worker(path.join(__dirname, 'operaio.js'));
    nuovo.on('message', consegna);
    nuovo.on('error', (errore) => rompi(nuovo, errore));
    nuovo.on('exit', (codice) => rompi(nuovo, new Error(`The thread that makes documents ended with ${codice}`)));
    return nuovo;
  }

  return {
    /** The bytes of a document. */
    stampa: (lavoro: Lavoro): Promise<Buffer> =>
      new Promise((risolvi, rifiuta) => {
        operaio ??= avvia();
        operaio.ref();
        ultimo += 1;
        attese.set(ultimo, { risolvi, rifiuta });
        operaio.postMessage({ numero: ultimo, lavoro });
      }),

    /** Ends the thread; what it was making is refused. */
    async chiudi(): Promise<void> {
      await operaio?.terminate();
    },
  };
}

export type Officina = ReturnType<typeof createOfficina>;
