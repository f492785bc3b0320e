import type { Knex } from 'knex';
import type { Rimando } from '../../../../contracts/base';
import type { TipoRicerca } from '../../../../contracts/ricerca';
import type { Espressione } from './espressione';
import { lessemiVoce } from './lessemi';
import { DISTRETTI, VOCI, type Id, type Motore } from './motore';
import { fraSpazi, type Pesabile } from './punteggio';
import { improntaVoce, VERSIONE, type VoceRicerca } from './voci';

/** A find, as far as ranking and counting look at it. */
export interface Candidata extends Pesabile {
  id: Id;
  distretto: string;
  tipo: TipoRicerca;
  aree: readonly Rimando[];
  data: string | null;
}

/** The texts of a find, for the extract. */
export interface Testi {
  id: Id;
  slug: string;
  url: string;
  sintesi: string;
  testo: string;
}

/** A stored entry, as far as it is compared with what it should be. */
export interface Presente {
  id: Id;
  tipo: string;
  slug: string;
  impronta: string;
}

interface RigaCandidata extends Omit<Candidata, 'id' | 'aree' | 'lessemiTitolo' | 'lessemiSintesi'> {
  id: string | number;
  aree: string;
  lessemi_titolo: string;
  lessemi_sintesi: string;
}

/** What was indexed by other rules is out of date, whatever its content. */
const REGOLE = `${VERSIONE}/`;

/** PostgreSQL gives big integers as text. */
const conId = <R extends { id: string | number }>(riga: R): R & { id: Id } => ({ ...riga, id: Number(riga.id) });

const rigaDi = (voce: VoceRicerca, lessemi: ReturnType<typeof lessemiVoce>) => ({
  distretto: voce.distretto,
  tipo: voce.tipo,
  slug: voce.slug,
  url: voce.url,
  titolo: voce.titolo,
  sintesi: voce.sintesi,
  testo: voce.testo,
  aree: JSON.stringify(voce.aree),
  data: voce.data,
  impronta: improntaVoce(voce),
  lessemi_titolo: fraSpazi(lessemi.titolo),
  lessemi_sintesi: fraSpazi(lessemi.sintesi),
});

/** The stored entries, whichever database holds them. */
export function createArchivio(motore: Motore) {
  const db = () => motore.knex;

  async function cancella(trx: Knex.Transaction, ids: readonly Id[]): Promise<void> {
    if (ids.length === 0) return;
    await motore.dimentica(trx, ids);
    await trx(VOCI).where(motore.fra(ids)).delete();
  }

  async function aggiungi(trx: Knex.Transaction, voce: VoceRicerca): Promise<void> {
    const lessemi = lessemiVoce(voce);
    // Another node may have written the same entry meanwhile, from the same content.
    const [riga] = await trx(VOCI)
      .insert({ ...rigaDi(voce, lessemi), ...motore.colonne(lessemi.tutti) })
      .onConflict(['distretto', 'tipo', 'slug'])
      .merge()
      .returning<{ id: string | number }[]>('id');
    await motore.indicizza(trx, Number(riga?.id), lessemi.tutti);
  }

  return {
    prepara: () => motore.prepara(),
    chiudi: () => motore.chiudi(),
    trova: (espressione: Espressione, limite: number) => motore.trova(espressione, limite),

    /** The version at which each distretto was indexed. */
    async versioni(): Promise<Map<string, string>> {
      const righe: { distretto: string; versione: string }[] = await db()(DISTRETTI).select('distretto', 'versione');
      const attuale = (versione: string) => (versione.startsWith(REGOLE) ? versione.slice(REGOLE.length) : '');
      return new Map(righe.map(({ distretto, versione }) => [distretto, attuale(versione)]));
    },

    /** What is stored of a distretto. */
    async presenti(distretto: string): Promise<Presente[]> {
      const righe: Presente[] = await db()(VOCI).where({ distretto }).select('id', 'tipo', 'slug', 'impronta');
      return righe.map(conId);
    },

    /** Takes the place of some entries, all or nothing. */
    scrivi: (togli: readonly Id[], metti: readonly VoceRicerca[]): Promise<void> =>
      db().transaction(async (trx) => {
        await cancella(trx, togli);
        for (const voce of metti) await aggiungi(trx, voce);
      }),

    /** Remembers the version that a distretto is indexed at. */
    async segna(distretto: string, versione: string): Promise<void> {
      await db()(DISTRETTI)
        .insert({ distretto, versione: REGOLE + versione })
        .onConflict('distretto')
        .merge();
    },

    /** A distretto that is no longer public leaves with all its entries. */
    async togli(distretto: string): Promise<void> {
      const ids = (await this.presenti(distretto)).map(({ id }) => id);
      await db().transaction(async (trx) => {
        await cancella(trx, ids);
        await trx(DISTRETTI).where({ distretto }).delete();
      });
    },

    async candidate(ids: readonly Id[]): Promise<Candidata[]> {
      const righe: RigaCandidata[] = await db()(VOCI)
        .where(motore.fra(ids))
        .select('id', 'distretto', 'tipo', 'titolo', 'aree', 'data', 'lessemi_titolo', 'lessemi_sintesi');
      return righe.map(({ lessemi_titolo, lessemi_sintesi, aree, ...riga }) => ({
        ...conId(riga),
        aree: JSON.parse(aree) as Rimando[],
        lessemiTitolo: lessemi_titolo,
        lessemiSintesi: lessemi_sintesi,
      }));
    },

    async testi(ids: readonly Id[]): Promise<Map<Id, Testi>> {
      const righe: Testi[] = await db()(VOCI).where(motore.fra(ids)).select('id', 'slug', 'url', 'sintesi', 'testo');
      return new Map(righe.map(conId).map((riga) => [riga.id, riga]));
    },
  };
}

export type Archivio = ReturnType<typeof createArchivio>;
