import type { Core } from '@strapi/strapi';

/** The database cannot write now. Nothing was stored. */
export class DatabaseOccupato extends Error {}

/** SQLite: another writer. PostgreSQL: lock timeout, serialisation, deadlock, too many connections, restarting. Node: unreachable. */
const CODICI_OCCUPATO = [
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
  '55P03',
  '57014',
  '40001',
  '40P01',
  '53300',
  '57P01',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
];

/** Nowhere to write: the disk is full, or gone. */
const SENZA_SPAZIO = /^(?:SQLITE_FULL|SQLITE_IOERR.*|SQLITE_CANTOPEN.*|53100|58030)$/;

const CODICI_DOPPIONE = ['SQLITE_CONSTRAINT_UNIQUE', '23505'];

/** The error code of a driver. Never its message: that quotes the statement, and with it personal data. */
export const codiceErrore = (errore: unknown): string =>
  errore instanceof Error && 'code' in errore && typeof errore.code === 'string' ? errore.code : '';

export const eDoppione = (errore: unknown): boolean => CODICI_DOPPIONE.includes(codiceErrore(errore));

export const eSenzaSpazio = (errore: unknown): boolean => SENZA_SPAZIO.test(codiceErrore(errore));

export const eOccupato = (errore: unknown): boolean =>
  errore instanceof DatabaseOccupato ||
  CODICI_OCCUPATO.includes(codiceErrore(errore)) ||
  (errore instanceof Error && errore.name === 'KnexTimeoutError');

/**
 * Runs `opera` in one transaction that starts within `attesa` milliseconds or not at all: whoever was told that the database
 * is busy must not find their request stored later. Once started it is waited for, as its outcome is otherwise unknown.
 */
export async function inTransazione<T>(strapi: Core.Strapi, attesa: number, opera: () => Promise<T>): Promise<T> {
  let stato: 'in coda' | 'partita' | 'scaduta' = 'in coda';
  const lavoro = strapi.db.transaction(async ({ trx }) => {
    if (stato === 'scaduta') throw new DatabaseOccupato('Gave up waiting for a connection');
    stato = 'partita';
    if (strapi.db.dialect.client === 'postgres') await trx.raw(`SET LOCAL lock_timeout = ${Math.ceil(attesa)}`);
    return opera();
  });
  let sveglia: NodeJS.Timeout | undefined;
  const scadenza = new Promise<never>((_, reject) => {
    sveglia = setTimeout(() => {
      if (stato !== 'in coda') return;
      stato = 'scaduta';
      reject(new DatabaseOccupato('No connection to the database in time'));
    }, attesa);
  });
  try {
    return await Promise.race([lavoro, scadenza]);
  } finally {
    clearTimeout(sveglia);
    lavoro.catch(() => undefined);
  }
}
