import { rm } from 'node:fs/promises';
import createKnex, { type Knex } from 'knex';
import { tabelle, scrivi, type Motore } from './motore';

const INDICE = 'pdz_ricerca_indice';

/** Only which entry has which lexeme: no text, no positions. Beginnings of words have an index for each length that is asked for. */
const CREA_INDICE = `CREATE VIRTUAL TABLE IF NOT EXISTS ${INDICE} USING fts5(
  lessemi, content='', contentless_delete=1, detail=none, prefix='2 3 4 5 6 7 8', tokenize="ascii tokenchars '_'")`;

/** What a file says that is no database, or no longer one. */
const GUASTI = ['SQLITE_CORRUPT', 'SQLITE_CORRUPT_VTAB', 'SQLITE_NOTADB'];

const guasto = (errore: unknown): boolean =>
  errore instanceof Error && 'code' in errore && GUASTI.includes(String(errore.code));

const apri = (filename: string): Knex =>
  createKnex({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate(connessione: { pragma(testo: string): void }, fatto: (errore: null, connessione: object) => void) {
        // The file can be made again: a crash may cost the last writes, never the file.
        for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 2000'])
          connessione.pragma(pragma);
        fatto(null, connessione);
      },
    },
  });

/**
 * FTS5 in a file of its own beside the database. There it takes no turn of the one writer that forms and staff share, waits for no
 * transaction of theirs, and stays out of backups and of Strapi's comparison of schemas; whatever happens to it, it is made again.
 */
export function createSqlite(file: string): Motore {
  let knex = apri(file);

  async function crea(): Promise<void> {
    for (const comando of [...tabelle('INTEGER PRIMARY KEY'), CREA_INDICE]) await knex.raw(comando);
  }

  async function ricomincia(): Promise<void> {
    await knex.destroy();
    for (const coda of ['', '-wal', '-shm']) await rm(`${file}${coda}`, { force: true });
    knex = apri(file);
    await crea();
  }

  return {
    get knex() {
      return knex;
    },

    async prepara() {
      await crea().catch((errore: unknown) => {
        if (!guasto(errore)) throw errore;
        return ricomincia();
      });
    },

    colonne: () => ({}),

    async indicizza(trx, id, lessemi) {
      // In place of what another process may have written of the same entry.
      await trx.raw(`INSERT OR REPLACE INTO ${INDICE} (rowid, lessemi) VALUES (?, ?)`, [id, lessemi.join(' ')]);
    },

    async dimentica(trx, ids) {
      await trx(INDICE).whereIn('rowid', ids).delete();
    },

    fra: (ids) => knex.raw('id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]),

    async trova(espressione, limite) {
      const cerca = scrivi(espressione, {
        e: ' AND ',
        o: ' OR ',
        voce: ({ lessema, prefisso }) => `"${lessema}"${prefisso ? '*' : ''}`,
      });
      const righe = await knex(INDICE).select('rowid').whereRaw(`${INDICE} MATCH ?`, [cerca]).limit(limite);
      return righe.map(({ rowid }: { rowid: number }) => rowid);
    },

    chiudi: () => knex.destroy(),
  };
}
