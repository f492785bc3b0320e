import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts events by key. One process counts for itself; several nodes can share a store behind the same interface. */
export interface Limitatore {
  /** Counts one event. Returns the seconds to wait when that is one too many, else null. */
  conta(chiave: string): Promise<number | null>;
  /** How many were counted of late. */
  quanti(chiave: string): Promise<number>;
}

/** `massimo` events per key every `secondi`. */
export function createLimitatore(massimo: number, secondi: number): Limitatore {
  const contatore = new RateLimiterMemory({ points: massimo, duration: secondi });
  return {
    async conta(chiave) {
      try {
        await contatore.consume(chiave);
        return null;
      } catch (esito) {
        if (esito instanceof RateLimiterRes) return Math.max(1, Math.ceil(esito.msBeforeNext / 1000));
        throw esito;
      }
    },
    quanti: async (chiave) => (await contatore.get(chiave))?.consumedPoints ?? 0,
  };
}
