import type { Knex } from 'knex';
import { scrivi, tabelle, VOCI, type Id, type Motore } from './motore';

const GIN = `CREATE INDEX IF NOT EXISTS ${VOCI}_lessemi ON ${VOCI} USING gin (lessemi) WITH (fastupdate = off)`;
/** Any number, the same on every node: two that start together must not make the same table. */
const SERRATURA = 7_402_611;
/** Nobody waits longer for a page of results. Milliseconds. */
const ATTESA = '2000';

/**
 * `tsvector` and GIN in the CMS's own database, which several nodes share. The lexemes go in as they are: no text search
 * configuration of the server has a say in what a word is.
 */
export const createPostgres = (knex: Knex): Motore => ({
  knex,

  async prepara() {
    await knex.transaction(async (trx) => {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [SERRATURA]);
      const chiave = 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY';
      for (const comando of [...tabelle(chiave, 'lessemi tsvector,'), GIN]) await trx.raw(comando);
    });
  },

  colonne: (lessemi) => ({ lessemi: knex.raw('array_to_tsvector(?::text[])', [lessemi as string[]]) }),

  // The lexemes come and leave with their row.
  indicizza: () => Promise.resolve(),
  dimentica: () => Promise.resolve(),

  fra: (ids) => knex.raw('id = ANY(?::bigint[])', [ids as Id[]]),

  // The planner does not count the cost of unpacking lexemes: for common words it would read row after row.
  async trova(espressione, limite) {
    const cerca = scrivi(espressione, {
      e: ' & ',
      o: ' | ',
      voce: ({ lessema, prefisso }) => `'${lessema}'${prefisso ? ':*' : ''}`,
    });
    return knex.transaction(async (trx) => {
      await trx.raw("SELECT set_config('enable_seqscan', 'off', true), set_config('statement_timeout', ?, true)", [
        ATTESA,
      ]);
      const righe: { id: string | number }[] = await trx(VOCI)
        .select('id')
        .whereRaw('lessemi @@ ?::tsquery', [cerca])
        .limit(limite);
      return righe.map(({ id }) => Number(id));
    });
  },

  // The connections are Strapi's.
  chiudi: () => Promise.resolve(),
});
