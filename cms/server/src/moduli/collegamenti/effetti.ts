import type { Compilati } from './campi';
import type { Riscattato } from './collegamenti';
import type { ScopoPagina } from './scopi';

/**
 * What a link does to the thing that it is good for, in the transaction that has redeemed it. `campi` is what was written in the
 * fields of its page. Tells what has happened; null where there is nothing left to do.
 */
export type Effetto = (oggetto: Riscattato, campi: Compilati) => Promise<string | null>;

/** What links do, by what they are good for. Rooms declare theirs in `register`. */
export function createEffetti() {
  const effetti = new Map<ScopoPagina, Effetto>();
  return {
    registra(scopo: ScopoPagina, effetto: Effetto): void {
      effetti.set(scopo, effetto);
    },
    di(scopo: ScopoPagina): Effetto {
      const effetto = effetti.get(scopo);
      if (!effetto) throw new Error(`No room has said what a link for "${scopo}" does`);
      return effetto;
    },
  };
}

export type Effetti = ReturnType<typeof createEffetti>;
