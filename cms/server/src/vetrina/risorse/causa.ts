/** Why something could not be made: the database could not be read, or what was read could not be turned into it. */
export type Causa = 'banca dati' | 'programma';

/** SQLite's codes, the classes of SQLSTATE (PostgreSQL), and Node's for a server that is not reached. */
const CODICI = /^(?:SQLITE_\w+|[0-9][0-9A-Z]{4}|XX[0-9]{3}|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/;
/** What knex and its drivers throw without a code when a connection is lost or cannot be had. */
const MESSAGGI = /^(?:Connection terminated|timeout exceeded when trying to connect|Knex: Timeout)/;

/** What a driver says, without the statement that knex puts before it, with all that was to be written. */
const senzaComando = (detto: string): string => detto.split(' - ').at(-1) ?? '';

/** What was thrown, for the log. SQLite's errors come from another thread with their code alone. */
export function motivoDi(errore: unknown): string {
  const { code, message } = Object(errore) as { code?: unknown; message?: unknown };
  return message === undefined ? String(code ?? errore) : senzaComando(String(errore));
}

/** By what an error carries and not by its class: the native part of a driver may have another `Error` than this module. */
export function causaDi(errore: unknown): Causa {
  const { code, message } = Object(errore) as { code?: unknown; message?: unknown };
  return CODICI.test(String(code)) || MESSAGGI.test(senzaComando(String(message))) ? 'banca dati' : 'programma';
}
