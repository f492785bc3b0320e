import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { COLLEZIONI, filtro, type Collezione, type Domanda, type Righe } from './collezioni';
import type * as righe from './righe';

/** The database's answers to what the vetrina asks. */
export function createInterroga({ strapi }: { strapi: Core.Strapi }) {
  const molti = <R>(tipo: string, domanda: Omit<Domanda, 'tipo'>) =>
    strapi.db.query(uidTipo(tipo)).findMany(domanda) as Promise<R[]>;

  return {
    /** The distretti that are public, or the one of that slug, with their pages. */
    distretti: (slug?: string) =>
      molti<righe.RigaDistretto>('distretto', {
        where: { pubblico: true, slug: slug ?? { $notNull: true } },
        populate: { pagine: true },
        orderBy: [{ nome: 'asc' }],
      }),

    /** The comuni and unioni of all distretti, for their list. */
    enti: () =>
      molti<righe.RigaEnte>('territorio', {
        select: ['id', 'nome', 'tipo', 'istat', 'ipa'],
        where: { pubblico: true, tipo: ['comune', 'unione'] },
        populate: { distretto: { select: ['id'] } },
        orderBy: [{ nome: 'asc' }],
      }),

    /** The rows of one collection of a distretto, by its id. */
    collezione: <C extends Collezione>(nome: C, distretto: number): Promise<Righe[C]> => {
      const { tipo, select, populate, orderBy }: Domanda = COLLEZIONI[nome];
      return molti(tipo, { select, populate, orderBy, where: filtro(nome, distretto) }) as Promise<Righe[C]>;
    },
  };
}

export type Interroga = ReturnType<typeof createInterroga>;
