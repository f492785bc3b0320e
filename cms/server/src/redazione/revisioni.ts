import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';

type Ascoltatore = (ambiti: ReadonlySet<string>) => void;

/** Ambito of what belongs to no distretto: a change there touches everybody. */
export const CONDIVISO = '*';

/**
 * The revision of what the public sees, one number per distretto, in the database: several nodes agree through it.
 * `ambito` is a distretto's slug, or `CONDIVISO`.
 */
export function createRevisioni({ strapi }: { strapi: Core.Strapi }) {
  const ascoltatori = new Set<Ascoltatore>();
  const tabella = () => strapi.db.metadata.get(uidTipo('revisione')).tableName;

  return {
    /** Raises the revision inside the running transaction; listeners hear of it once that has committed. */
    async alza(ambito: string): Promise<void> {
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        await strapi.db
          .getConnection(tabella())
          .transacting(trx)
          .insert({ ambito, numero: 1 })
          .onConflict('ambito')
          .merge({ numero: strapi.db.connection.raw('?? + 1', [`${tabella()}.numero`]) });
        onCommit(() => {
          for (const ascoltatore of ascoltatori) ascoltatore(new Set([ambito]));
        });
      });
    },

    /** All revisions, by ambito. */
    async leggi(): Promise<Map<string, number>> {
      const righe: { ambito: string; numero: number }[] = await strapi.db
        .getConnection(tabella())
        .select('ambito', 'numero');
      return new Map(righe.map(({ ambito, numero }) => [ambito, numero]));
    },

    /** Calls back after each committed change made by this process. Returns how to stop. */
    osserva(ascoltatore: Ascoltatore): () => void {
      ascoltatori.add(ascoltatore);
      return () => ascoltatori.delete(ascoltatore);
    },
  };
}

export type Revisioni = ReturnType<typeof createRevisioni>;
