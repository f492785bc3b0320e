import { Piscina } from 'piscina';

interface Richiesto {
  /** The compiled file that the thread runs; what it exports is what can be asked of it. */
  file: string;
  /** What the thread finds as `Piscina.workerData` from its beginning. */
  dati?: unknown;
  /** Steps by which the thread gives way to the one that answers readers, on Linux: 0 not at all, 19 always. */
  cortesia?: number;
}

/**
 * Work that would keep every reader waiting, on a thread of its own, one task after the other. The thread starts with the first
 * task and does not keep the process alive; when it breaks, what it was doing is refused and what waits goes to a new one.
 */
export function createOperaio({ file, dati, cortesia = 0 }: Richiesto) {
  let operaio: Piscina | undefined;

  function avvia(): Piscina {
    const nuovo = new Piscina({
      filename: file,
      workerData: dati,
      niceIncrement: cortesia,
      minThreads: 1,
      maxThreads: 1,
      idleTimeout: Infinity,
      recordTiming: false,
    });
    // A thread that ends while it has nothing to do loses nothing: the next task starts another.
    nuovo.on('error', () => undefined);
    return nuovo;
  }

  return {
    /** What the exported function of that name gives. Rejects with its error, or when the thread ends before. */
    async chiedi<T>(nome: string, cosa: unknown): Promise<T> {
      operaio ??= avvia();
      return (await operaio.run(cosa, { name: nome })) as T;
    },

    /** Ends the thread; what it was doing is refused. */
    async chiudi(): Promise<void> {
      const finito = operaio;
      operaio = undefined;
      await finito?.destroy();
    },
  };
}

export type Operaio = ReturnType<typeof createOperaio>;
