import createKnex, { type Knex } from 'knex';

/** Searches have connections of their own: however many come, forms and staff keep theirs. */
const CONNESSIONI = 2;

const IMPOSTAZIONI = [
  // The planner does not count the cost of unpacking lexemes: for common words it would read row after row.
  'SET enable_seqscan = off',
  'SET max_parallel_workers_per_gather = 0',
  // Nobody waits longer for a page of results. Milliseconds.
  'SET statement_timeout = 2000',
].join('; ');

interface Connessione {
  query(sql: string, fatto: (errore: Error | null) => void): void;
}

/** Connections to the CMS's database that only search: opened when somebody does. */
export const createLettori = (connection: Knex.StaticConnectionConfig): Knex =>
  createKnex({
    client: 'pg',
    connection,
    pool: {
      min: 0,
      max: CONNESSIONI,
      afterCreate: (connessione: Connessione, fatto: (errore: Error | null, usabile: Connessione) => void) =>
        connessione.query(IMPOSTAZIONI, (errore) => fatto(errore, connessione)),
    },
  });
