/** Why something could not be made: the database could not be read, or what was read could not be turned into it. */
export type Causa = 'banca dati' | 'programma';

/** SQLite's codes, the classes of SQLSTATE (PostgreSQL), and Node's for a server that is not reached. */
const CODICI = /^(?:SQLITE_\w+|[0-9A-Z]{2}[0-9A-Z]{3}|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/;
/** What knex and its drivers throw without a code when a connection is lost or cannot be had. */
const MESSAGGI = /^(?:Connection terminated|timeout exceeded when trying to connect|Knex: Timeout)/;

export function causaDi(errore: unknown): Causa {
  if (!(errore instanceof Error)) return 'programma';
  const codice = 'code' in errore ? String(errore.code) : '';
  return CODICI.test(codice) || MESSAGGI.test(errore.message) ? 'banca dati' : 'programma';
}
