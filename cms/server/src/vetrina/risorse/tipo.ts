import type { Parametri } from '../http/percorso';
import { INDICE } from '../../modello/ambiti';
import type { Indice, Sorgenti } from '../lettura/fonti';
import type { Modello } from '../lettura/modello';
import type { Contenuto } from './contenuto';

/** A kind of resource: which paths are of it, and how one is made. */
export interface TipoRisorsa {
  /** Path with `:name` segments. */
  modello: string;
  /** Whose changes touch it: a distretto's slug, `INDICE`, or nobody's (null). */
  ambito(parametri: Parametri): string | null;
  /** Where no distretto is touched: what tells whether it changed on disk. */
  versione?: (parametri: Parametri) => Promise<string | undefined>;
  /** Long to make and seldom read: a change only marks it as out of date, and the next reader waits for it to be made again. */
  pigra?: true;
  /** Its content; undefined when there is no such thing, or none that is public. */
  costruisci(fonti: Sorgenti, parametri: Parametri): Promise<Contenuto | undefined>;
}

/** A resource made from the list of all distretti. */
export const diTutti = (modello: string, fai: (indice: Indice) => Contenuto): TipoRisorsa => ({
  modello,
  ambito: () => INDICE,
  costruisci: async (fonti) => fai(await fonti.indice()),
});

/** A resource made from the read model of the distretto that the path names as `:distretto`. */
export const diDistretto = (
  modello: string,
  fai: (modello: Modello, parametri: Parametri) => Contenuto | undefined,
): TipoRisorsa => ({
  modello,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, parametri) {
    const letto = await fonti.modello(parametri.distretto ?? '');
    return letto && fai(letto, parametri);
  },
});

/** A resource that no edit touches. */
export const fissa = (modello: string, fai: () => Contenuto | Promise<Contenuto>): TipoRisorsa => ({
  modello,
  ambito: () => null,
  costruisci: async () => fai(),
});
