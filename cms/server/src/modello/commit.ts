import type { Core } from '@strapi/strapi';

/** A transaction of knex, as its client opens it. */
interface Transazione {
  commit: (valore?: unknown) => Promise<unknown>;
  executionPromise: Promise<unknown>;
}

type Contenitore = (trx: Transazione) => unknown;

interface Apribile {
  transaction: (contenitore: Contenitore, ...altro: unknown[]) => unknown;
}

const eAttendibile = (valore: unknown): boolean =>
  typeof (valore as PromiseLike<unknown> | undefined)?.then === 'function';

/**
 * Makes a COMMIT that failed fail for who asked for it. knex tells of it only through the transaction's own promise, which Strapi does not
 * look at: with a full disk (SQLite in WAL) or a lost connection it would go on as if all had been written.
 */
export function esigiCommit(strapi: Core.Strapi): void {
  const { connection, dialect } = strapi.db;
  const client = connection.client as Apribile;
  const apri = client.transaction.bind(client);

  function esigi(trx: Transazione): void {
    const { commit } = trx;
    trx.commit = async (valore) => {
      await commit(valore);
      try {
        await trx.executionPromise;
      } catch (errore) {
        // SQLite may have left it open, on the connection that the next one gets. PostgreSQL never does.
        if (dialect.client === 'sqlite') await connection.raw('ROLLBACK').catch(() => undefined);
        throw errore;
      }
    };
  }

  client.transaction = (contenitore, ...altro) =>
    apri(
      (trx) => {
        const esito = contenitore(trx);
        // Where the container gives a promise knex ends the transaction itself, and who waits for it is told.
        if (!eAttendibile(esito)) esigi(trx);
        return esito;
      },
      ...altro,
    );
}
