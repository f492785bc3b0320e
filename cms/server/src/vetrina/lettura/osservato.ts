import { isDeepStrictEqual } from 'node:util';
import type { Modello } from './modello';

/** What was read of a read model: `incontri`, or `organiPerId/12` where one entry of a map was looked up. */
export type Letti = Set<string>;

const voceDi = (chiave: string, voce: unknown): string => `${chiave}/${String(voce)}`;

const mappaOsservata = (mappa: ReadonlyMap<unknown, unknown>, chiave: string, letti: Letti): object =>
  new Proxy(mappa, {
    get(_mappa, nome) {
      if (nome === 'get' || nome === 'has') {
        return (voce: unknown) => {
          letti.add(voceDi(chiave, voce));
          return nome === 'get' ? mappa.get(voce) : mappa.has(voce);
        };
      }
      letti.add(chiave);
      const valore: unknown = Reflect.get(mappa, nome, mappa);
      return typeof valore === 'function' ? valore.bind(mappa) : valore;
    },
  });

/**
 * The same read model, noting what is read from it: so nobody has to list by hand what a resource depends on, and nobody can
 * forget to. Entries looked up in a map (`schedePerSlug.get(slug)`) are noted one by one.
 */
export const osserva = (modello: Modello, letti: Letti): Modello =>
  new Proxy(modello, {
    get(_modello, chiave: keyof Modello) {
      const valore = modello[chiave];
      if (valore instanceof Map) return mappaOsservata(valore, chiave, letti);
      letti.add(chiave);
      return valore;
    },
  });

/** What differs between two read models of a distretto, in the words of `Letti`. Rows kept from one to the other compare at once. */
export function differenze(prima: Modello, dopo: Modello): Letti {
  const diverse: Letti = new Set();
  for (const chiave of Object.keys(dopo) as (keyof Modello)[]) {
    const [vecchio, nuovo]: [unknown, unknown] = [prima[chiave], dopo[chiave]];
    if (isDeepStrictEqual(vecchio, nuovo)) continue;
    diverse.add(chiave);
    if (!(vecchio instanceof Map && nuovo instanceof Map)) continue;
    for (const voce of new Set([...vecchio.keys(), ...nuovo.keys()])) {
      if (!isDeepStrictEqual(vecchio.get(voce), nuovo.get(voce))) diverse.add(voceDi(chiave, voce));
    }
  }
  return diverse;
}
