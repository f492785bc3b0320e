import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { CONDIVISO, INDICE } from '../../modello/ambiti';
import type { Revisione } from '../../redazione/revisioni';
import { servizio } from '../../servizi';
import type { Comune } from '../voci/distretto';
import { ipaCapofila } from './ente';
import { createFresco, type Fresco } from './fresco';
import { createGiorni, ultimoGiorno, type Giorni } from './giorni';
import { createInterroga } from './interroga';
import { createLettore, type Lettura } from './lettura';
import { componiModello, type Modello } from './modello';
import { differenze, osserva, type Letti } from './osservato';
import type { RigaDistretto, RigaEnte } from './righe';
import { giornoRoma } from './tempo';

/** All public distretti with their comuni. */
export interface Indice {
  base: string;
  distretti: readonly VoceIndice[];
}

export interface VoceIndice {
  riga: RigaDistretto;
  comuni: readonly Comune[];
  /** Code of the capofila in the index of public administrations, where it is one of the enti. */
  ipa: string | null;
  /** Day in Rome on which what the public sees of it changed last. */
  modificato: string;
}

/** What a resource is made from. */
export interface Sorgenti {
  indice(): Promise<Indice>;
  /** The read model of a distretto; undefined, without asking the database, when there is none of that slug. */
  modello(slug: string): Promise<Modello | undefined>;
}

/** A distretto in memory. `numeri` are the revisions that its rows were read at. */
interface Noto {
  numeri: string;
  lettura: Lettura;
  modello: Modello;
}

/** Read models kept in memory: one is a few megabytes. Those of other distretti are read again when they change. */
const MODELLI = 24;

type Revisioni = ReadonlyMap<string, Revisione>;

/** The version that each ambito should have. */
export type Attuali = (ambito: string) => string;

/** The sources of the vetrina: the index of the distretti, and one read model for each. */
export function createFonti({ strapi }: { strapi: Core.Strapi }) {
  const interroga = createInterroga({ strapi });
  const revisioni = servizio(strapi, 'revisioni');
  const leggi = createLettore({ strapi, interroga });
  const giorniDi = createGiorni();
  const base = () => servizio(strapi, 'indirizzi').base();

  const numeriDi = (ambito: string, numeri: Revisioni): string =>
    [ambito, CONDIVISO].map((voce) => numeri.get(voce)?.numero ?? 0).join('+');

  // Things that depend on today belong to another version when the day ends in Rome.
  const versioneDi = (numeri: string, oggi = giornoRoma(new Date())): string => `${numeri}@${oggi}`;

  // The index tells the day of the last change of each distretto: it becomes another one once a day for those that change.
  const versioneIndice = (numeri: Revisioni, giorni: Giorni, oggi?: string): string =>
    [versioneDi(numeriDi(INDICE, numeri), oggi), ...[...giorni].map((voce) => voce.join('=')).toSorted()].join(' ');

  function attualiCon(numeri: Revisioni, oggi: string): Attuali {
    const dellIndice = versioneIndice(numeri, giorniDi(numeri), oggi);
    return (ambito) => (ambito === INDICE ? dellIndice : versioneDi(numeriDi(ambito, numeri), oggi));
  }

  let ultime: { numeri: Revisioni; oggi: string; attuali: Attuali } | undefined;

  const indice = createFresco<Indice>(async () => {
    const numeri = await revisioni.leggi();
    const giorni = giorniDi(numeri);
    const versione = versioneIndice(numeri, giorni);
    const [righe, enti] = [await interroga.distretti(), await interroga.enti()];
    const perDistretto = new Map<number, RigaEnte[]>(righe.map(({ id }) => [id, []]));
    for (const ente of enti) perDistretto.get(ente.distretto?.id ?? NaN)?.push(ente);
    const distretti = righe.map((riga): VoceIndice => {
      const suoi = perDistretto.get(riga.id) ?? [];
      return {
        riga,
        comuni: suoi.filter(({ tipo }) => tipo === 'comune'),
        ipa: ipaCapofila(riga, suoi),
        modificato: ultimoGiorno(riga, giorni),
      };
    });
    return { versione, valore: { base: base(), distretti } };
  });

  const componi = (lettura: Lettura): Modello => componiModello(lettura, giornoRoma(new Date()), base());

  const modelli = new LRUCache<string, Fresco<Noto | undefined>>({ max: MODELLI });

  const fresco = (slug: string): Fresco<Noto | undefined> => {
    const presente = modelli.get(slug);
    if (presente) return presente;
    const nuovo = createFresco<Noto | undefined>(async (noto) => {
      const numeri = numeriDi(slug, await revisioni.leggi());
      const versione = versioneDi(numeri);
      const lettura = noto?.numeri === numeri ? noto.lettura : await leggi(slug, noto?.lettura);
      if (!lettura) return { versione, valore: undefined };
      return { versione, valore: { numeri, lettura, modello: componi(lettura) } };
    });
    modelli.set(slug, nuovo);
    return nuovo;
  };

  const esiste = async (slug: string): Promise<boolean> => {
    const { distretti } = await indice.prendi();
    return distretti.some(({ riga }) => riga.slug === slug);
  };

  const modello = async (slug: string): Promise<Modello | undefined> =>
    (await esiste(slug)) ? (await fresco(slug).prendi())?.modello : undefined;

  return {
    indice: () => indice.prendi(),
    modello,
    /** Whether there is a public distretto of that slug. */
    esiste,

    /** The read model of that version: the one in memory, or one of the caller's own, that pushes no other out of memory. */
    async modelloDi(slug: string, versione: string): Promise<Modello | undefined> {
      if (modelli.peek(slug)?.versione() === versione) return modello(slug);
      const lettura = await leggi(slug, undefined);
      return lettura && componi(lettura);
    },

    /** The same sources, noting in `letti` what is read from a read model. */
    osservate: (letti: Letti): Sorgenti => ({
      indice: () => indice.prendi(),
      async modello(slug) {
        const trovato = await modello(slug);
        return trovato && osserva(trovato, letti);
      },
    }),

    /** The version of what an ambito's resources are made from now; undefined while that is not in memory. */
    versione: (ambito: string): string | undefined =>
      ambito === INDICE ? indice.versione() : modelli.peek(ambito)?.versione(),

    /** Asks the database, and gives the version that each ambito should have: the same function while nothing changes. */
    async attuali(): Promise<Attuali> {
      const numeri = await revisioni.leggi();
      const oggi = giornoRoma(new Date());
      if (ultime?.numeri !== numeri || ultime.oggi !== oggi)
        ultime = { numeri, oggi, attuali: attualiCon(numeri, oggi) };
      return ultime.attuali;
    },

    /** The distretti in memory. */
    inMemoria: (): string[] => [...modelli.keys()],

    dimentica: (slug: string): void => void modelli.delete(slug),

    rinnovaIndice: (): Promise<void> => indice.rinnova(),

    /**
     * Reads a distretto again and tells what is different; undefined when there is nothing to compare with. When it
     * fails the last good one stays.
     */
    async rinnova(slug: string): Promise<Letti | undefined> {
      const voce = fresco(slug);
      const prima = voce.presente();
      await voce.rinnova();
      const dopo = voce.presente();
      return prima && dopo ? differenze(prima.modello, dopo.modello) : undefined;
    },
  };
}

export type Fonti = ReturnType<typeof createFonti>;
