/** What a benchmark gives: a table for people and the same figures for programs. */
export interface Misura {
  titolo: string;
  righe: Record<string, string | number>[];
  /** Targets that were missed, in words. */
  mancati: string[];
}

/** A benchmark of the bench, run by its name: `npm run bench -- read`. */
export type Banco = () => Promise<Misura[]>;
