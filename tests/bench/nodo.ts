import type { ChildProcess } from 'node:child_process';
import type { Ordine, Pubblicato } from './cms-di-scala';
import { chiedi } from './processo';

const API = '/api/piano-di-zona/v1/distretti';

/** Asks a CMS in a process of its own (`cms-di-scala`) to do something. */
export const ordina = <T>(cms: ChildProcess, ordine: Ordine): Promise<T> => chiedi<T>(cms, ordine);

/** Milliseconds until readers get what was published; rejects after half a minute. */
export async function visibile(base: string, { distretto, incontro, sintesi }: Pubblicato): Promise<number> {
  const inizio = performance.now();
  for (;;) {
    const letto = await (await fetch(`${base}${API}/${distretto}/incontri/${incontro}.json`)).text();
    if (letto.includes(sintesi)) return performance.now() - inizio;
    if (performance.now() - inizio > 30_000)
      throw new Error(`${distretto}/${incontro} is not visible after half a minute`);
  }
}
