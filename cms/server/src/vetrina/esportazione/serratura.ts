import Database from 'better-sqlite3';

/**
 * Keeps everybody else out until the process lets go or dies: SQLite's lock of an empty database is one of the operating system's,
 * which a `kill -9` cannot leave behind. Gives how to open it again; undefined when another holds it.
 */
export function chiudiAChiave(file: string): (() => void) | undefined {
  const banca = new Database(file, { timeout: 0 });
  try {
    banca.exec('BEGIN EXCLUSIVE');
    return () => banca.close();
  } catch (errore) {
    banca.close();
    // By its code: the native part of the driver may have another `Error` than this module.
    if ((Object(errore) as { code?: unknown }).code === 'SQLITE_BUSY') return undefined;
    throw errore;
  }
}
