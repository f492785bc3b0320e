interface Presente<T> {
  versione: string;
  valore: T;
}

/**
 * A value that is read from the database and read again when its version rises. Whoever asks gets the last good one; those who
 * ask while there is none yet share one reading. `leggi` is given the value before, to take from it what has not changed.
 */
export function createFresco<T>(leggi: (prima: T | undefined) => Promise<Presente<T>>) {
  let presente: Presente<T> | undefined;
  let lettura: Promise<Presente<T>> | undefined;

  const rinnova = async (): Promise<void> => {
    lettura ??= leggi(presente?.valore).finally(() => {
      lettura = undefined;
    });
    presente = await lettura;
  };

  return {
    async prendi(): Promise<T> {
      if (!presente) await rinnova();
      return (presente as Presente<T>).valore;
    },
    /** The last good value; undefined when there is none. */
    presente: (): T | undefined => presente?.valore,
    /** The version of the last good value; undefined when there is none. */
    versione: (): string | undefined => presente?.versione,
    /** Reads again. When that fails the last good value stays. */
    rinnova,
  };
}

export type Fresco<T> = ReturnType<typeof createFresco<T>>;
