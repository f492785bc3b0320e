import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { COLLEZIONI, type Collezione, type Domanda, type Righe } from './collezioni';
import type * as righe from './righe';

/** How a type is tied to its distretto, as Strapi keeps it. */
interface Appartenenza {
  joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
}

/** The database's answers to what the vetrina asks. */
export function createInterroga({ strapi }: { strapi: Core.Strapi }) {
  const molti = <R>(tipo: string, domanda: Omit<Domanda, 'tipo'>) =>
    strapi.db.query(uidTipo(tipo)).findMany(domanda) as Promise<R[]>;

  /**
   * The rows of a type that belong to a distretto, from the table that ties them. Asked by their relation, SQLite would walk
   * through those of all distretti.
   */
  async function suoi(tipo: string, distretto: number): Promise<number[]> {
    const { joinTable } = strapi.db.metadata.get(uidTipo(tipo)).attributes.distretto as unknown as Appartenenza;
    const { name, joinColumn, inverseJoinColumn } = joinTable;
    return strapi.db
      .getConnection(name)
      .where({ [inverseJoinColumn.name]: distretto })
      .pluck(joinColumn.name);
  }

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
    async collezione<C extends Collezione>(nome: C, distretto: number): Promise<Righe[C]> {
      const { tipo, select, populate, where, orderBy }: Domanda = COLLEZIONI[nome];
      const ids = await suoi(tipo, distretto);
      return molti(tipo, { select, populate, orderBy, where: { ...where, id: { $in: ids } } }) as Promise<Righe[C]>;
    },
  };
}

export type Interroga = ReturnType<typeof createInterroga>;
