import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { servizio } from '../../servizi';
import type { Comune } from '../voci/distretto';
import { createFresco, type Fresco } from './fresco';
import { createInterroga } from './interroga';
import { componiModello, type Modello } from './modello';
import type { RigaDistretto } from './righe';
import { giornoRoma } from './tempo';

/** All public distretti with their comuni. */
export interface Indice {
  base: string;
  distretti: readonly { riga: RigaDistretto; comuni: readonly Comune[] }[];
}

/** Scope of what is made from all distretti. */
export const TUTTI = '*';

/** Read models kept in memory: one is a few megabytes. Those of other distretti are read again when they change. */
const MODELLI = 24;

type Revisioni = ReadonlyMap<string, number>;

/** What resources are made from: the index of the distretti, and one read model for each. */
export function createFonti({ strapi }: { strapi: Core.Strapi }) {
  const interroga = createInterroga({ strapi });
  const revisioni = servizio(strapi, 'revisioni');
  const base = () => servizio(strapi, 'indirizzi').base();

  // Things that depend on today belong to another version when the day ends in Rome.
  const versioneDi = (ambito: string, numeri: Revisioni): string => {
    const somma = [...numeri.values()].reduce((totale, numero) => totale + numero, 0);
    const propria = ambito === TUTTI ? somma : `${numeri.get(ambito) ?? 0}+${numeri.get(TUTTI) ?? 0}`;
    return `${propria}@${giornoRoma(new Date())}`;
  };

  const indice = createFresco<Indice>(async () => {
    const versione = versioneDi(TUTTI, await revisioni.leggi());
    const [righe, comuni] = [await interroga.distretti(), await interroga.comuni()];
    const distretti = righe.map((riga) => ({
      riga,
      comuni: comuni.filter(({ distretto }) => distretto?.id === riga.id),
    }));
    return { versione, valore: { base: base(), distretti } };
  });

  const modelli = new LRUCache<string, Fresco<Modello | undefined>>({ max: MODELLI });

  const fresco = (slug: string): Fresco<Modello | undefined> => {
    const noto = modelli.get(slug);
    if (noto) return noto;
    const nuovo = createFresco(async () => {
      const versione = versioneDi(slug, await revisioni.leggi());
      const [distretto] = await interroga.distretti(slug);
      const oggi = giornoRoma(new Date());
      const valore = distretto && componiModello(distretto, await interroga.righe(distretto.id), oggi, base());
      return { versione, valore };
    });
    modelli.set(slug, nuovo);
    return nuovo;
  };

  return {
    indice: () => indice.prendi(),

    /** The read model of a distretto; undefined, without asking the database, when there is none of that slug. */
    async modello(slug: string): Promise<Modello | undefined> {
      const { distretti } = await indice.prendi();
      return distretti.some(({ riga }) => riga.slug === slug) ? fresco(slug).prendi() : undefined;
    },

    /** Whether a scope still exists: that of all, or a public distretto. */
    async esiste(ambito: string): Promise<boolean> {
      const { distretti } = await indice.prendi();
      return ambito === TUTTI || distretti.some(({ riga }) => riga.slug === ambito);
    },

    /** The version of what a scope's resources are made from now; undefined while that is not in memory. */
    versione: (ambito: string): string | undefined =>
      ambito === TUTTI ? indice.versione() : modelli.peek(ambito)?.versione(),

    /** Asks the database, and gives the version that each scope should have. */
    async attuali(): Promise<(ambito: string) => string> {
      const numeri = await revisioni.leggi();
      return (ambito) => versioneDi(ambito, numeri);
    },

    /** The scopes in memory. */
    inMemoria: (): string[] => [TUTTI, ...modelli.keys()],

    /** Reads a scope again. When that fails the last good one stays. */
    rinnova: (ambito: string): Promise<void> => (ambito === TUTTI ? indice : fresco(ambito)).rinnova(),
  };
}

export type Fonti = ReturnType<typeof createFonti>;
