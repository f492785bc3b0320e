import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Modello } from '../../modello/descrittore';
import { uidTipo } from '../../modello/nomi';
import type { Errore } from '../../modello/scrittura';
import { eVoce, type Voce } from '../../modello/voce';
import { slugDa, LUNGHEZZA_SLUG } from '../formati/slug';

/** A value that one document alone may have within a distretto. Shared types have the distretto `''`. */
export interface Chiave {
  tipo: string;
  distretto: string;
  campo: string;
  valore: string;
}

const identica = (a: Chiave) => (b: Chiave) =>
  a.distretto === b.distretto && a.campo === b.campo && a.valore === b.valore;

/** The keys of `voci` that are not among those of `altre`. */
export const menoChiavi = (voci: readonly Chiave[], altre: readonly Chiave[]): Chiave[] =>
  voci.filter((voce) => !altre.some(identica(voce)));

const ambito = ({ distretto }: Voce): string =>
  eVoce(distretto) && typeof distretto.documentId === 'string' ? distretto.documentId : '';

/** The keys that an entry needs. Case does not tell two values apart. */
export function chiaviDi(modello: Modello, voce: Voce | null): Chiave[] {
  if (!voce) return [];
  return [...modello.campi.values()]
    .filter(({ vincoli }) => vincoli.unico)
    .map(({ nome }) => ({ nome, valore: voce[nome] }))
    .filter(({ valore }) => typeof valore === 'number' || (typeof valore === 'string' && valore !== ''))
    .map(({ nome, valore }) => ({
      tipo: modello.nome,
      distretto: ambito(voce),
      campo: nome,
      valore: String(valore).toLowerCase(),
    }));
}

/** The registry of what must be unique. Its unique index decides, also between two writers at once. */
export function createChiavi({ strapi }: { strapi: Core.Strapi }) {
  const nome = () => strapi.db.metadata.get(uidTipo('chiave-unica')).tableName;
  async function su<T>(query: (tabella: Knex.QueryBuilder) => PromiseLike<T>): Promise<T> {
    return strapi.db.transaction(({ trx }) => query(strapi.db.getConnection(nome()).transacting(trx)));
  }

  /** Which of `chiavi` belong to another document. */
  async function altrui(chiavi: readonly Chiave[], titolare: string): Promise<(Chiave & { documento: string })[]> {
    if (chiavi.length === 0) return [];
    const righe = await su<(Chiave & { documento: string })[]>((tabella) =>
      tabella
        .whereIn(
          ['tipo', 'distretto', 'campo', 'valore'],
          chiavi.map(({ tipo, distretto, campo, valore }) => [tipo, distretto, campo, valore]),
        )
        .select('tipo', 'distretto', 'campo', 'valore', 'documento'),
    );
    return righe.filter(({ documento }) => documento !== titolare);
  }

  async function errore(
    modello: Modello,
    { campo, documento, distretto }: Chiave & { documento: string },
  ): Promise<Errore> {
    const altra: unknown = await strapi.db
      .query(modello.uid)
      .findOne({ where: { documentId: documento }, select: [modello.titolo] });
    const titolo = eVoce(altra) ? altra[modello.titolo] : null;
    const chi = typeof titolo === 'string' && titolo !== '' ? `da «${titolo}»` : 'da un’altra voce';
    const dove = distretto === '' ? '' : ' dello stesso distretto';
    return { percorso: [campo], rimedio: `è già usato ${chi}${dove}: scrivine un altro, o modifica quella voce` };
  }

  return {
    /** What is wrong with `chiavi`: those that another document has. */
    async conflitti(modello: Modello, chiavi: readonly Chiave[], titolare: string): Promise<Errore[]> {
      const occupate = await altrui(chiavi, titolare);
      const errori: Errore[] = [];
      // One after the other: in a transaction they share a connection.
      for (const chiave of occupate) errori.push(await errore(modello, chiave));
      return errori;
    },

    /** Takes `chiavi`, which nobody had a moment ago. Returns those that somebody else took in between. */
    async occupa(chiavi: readonly Chiave[], titolare: string): Promise<Chiave[]> {
      if (chiavi.length === 0) return [];
      // Always in one order: two writers that want the same two values wait for each other, and do not deadlock.
      const righe = chiavi
        .toSorted((a, b) => (a.campo < b.campo ? -1 : 1))
        .map((chiave) => ({ ...chiave, documento: titolare }));
      const scritte = await su<Chiave[]>((tabella) =>
        tabella
          .insert(righe)
          .onConflict(['tipo', 'distretto', 'campo', 'valore'])
          .ignore()
          .returning(['tipo', 'distretto', 'campo', 'valore']),
      );
      return menoChiavi(chiavi, scritte);
    },

    /** Hands the keys of a provisional holder to the document that was made. */
    async intesta(provvisorio: string, documento: string): Promise<void> {
      await su<number>((tabella) => tabella.where({ documento: provvisorio }).update({ documento }));
    },

    async libera(modello: Modello, documento: string, chiavi: readonly Chiave[]): Promise<void> {
      if (chiavi.length === 0) return;
      const triple = chiavi.map(({ distretto, campo, valore }) => [distretto, campo, valore]);
      await su<number>((tabella) =>
        tabella.where({ documento, tipo: modello.nome }).whereIn(['distretto', 'campo', 'valore'], triple).delete(),
      );
    },

    async liberaTutte(modello: Modello, documento: string): Promise<void> {
      await su<number>((tabella) => tabella.where({ documento, tipo: modello.nome }).delete());
    },

    /** A slug from a title that no other entry of the same type and distretto has: with a number behind it if need be. */
    async slugLibero(modello: Modello, titolo: string, distretto: string, titolare: string): Promise<string> {
      const base = slugDa(titolo) || modello.nome;
      const righe = await su<{ valore: string }[]>((tabella) =>
        tabella
          .where({ tipo: modello.nome, distretto, campo: 'slug' })
          .whereNot({ documento: titolare })
          .where('valore', 'like', `${base.slice(0, LUNGHEZZA_SLUG - 5)}%`)
          .select('valore'),
      );
      const usati = new Set(righe.map(({ valore }) => valore));
      if (!usati.has(base)) return base;
      const radice = slugDa(titolo, LUNGHEZZA_SLUG - 5) || modello.nome;
      for (let numero = 2; ; numero += 1) {
        if (!usati.has(`${radice}-${numero}`)) return `${radice}-${numero}`;
      }
    },
  };
}

export type Chiavi = ReturnType<typeof createChiavi>;
