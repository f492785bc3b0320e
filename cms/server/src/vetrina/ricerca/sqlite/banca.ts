import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { COLONNE_CANDIDATA, tabelle, VOCI } from '../righe';

export const INDICE = 'pdz_ricerca_indice';

/** What ranking looks at, side by side: in the table each entry of a search lies on a page of its own, beside its long text. */
export const CANDIDATE = 'pdz_ricerca_candidate';
const CREA_CANDIDATE = `CREATE INDEX IF NOT EXISTS ${CANDIDATE} ON ${VOCI} (${COLONNE_CANDIDATA.join(', ')})`;

/** Only which entry has which lexeme: no text, no positions. Beginnings of words have an index for each length that is asked for. */
const CREA_INDICE = `CREATE VIRTUAL TABLE IF NOT EXISTS ${INDICE} USING fts5(
  lessemi, content='', contentless_delete=1, detail=none, prefix='2 3 4 5 6 7 8', tokenize="ascii tokenchars '_'")`;

/** The file can be made again: a crash may cost the last writes, never the file. The cache is in kibibytes. */
const PRAGMA = ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 2000', 'cache_size = -16000'];

/** What a file says that is no database, or no longer one. */
const GUASTI = ['SQLITE_CORRUPT', 'SQLITE_CORRUPT_VTAB', 'SQLITE_NOTADB'];

const guasto = (errore: unknown): boolean => errore instanceof Database.SqliteError && GUASTI.includes(errore.code);

function apri(file: string): Database.Database {
  const banca = new Database(file);
  try {
    for (const pragma of PRAGMA) banca.pragma(pragma);
    for (const comando of [...tabelle({ id: 'INTEGER PRIMARY KEY' }), CREA_INDICE, CREA_CANDIDATE]) banca.exec(comando);
    return banca;
  } catch (errore) {
    banca.close();
    throw errore;
  }
}

/** The index's file, made when it is not there and made again when it is broken. */
export function apriIndice(file: string): Database.Database {
  try {
    return apri(file);
  } catch (errore) {
    if (!guasto(errore)) throw errore;
    for (const coda of ['', '-wal', '-shm']) rmSync(`${file}${coda}`, { force: true });
    return apri(file);
  }
}
