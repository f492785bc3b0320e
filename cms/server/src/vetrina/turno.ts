import { setImmediate as cedi } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** How long queries may follow each other while nobody else is served. Milliseconds. */
const DI_FILA = 4;

/** What every query goes through, in knex. It is found on the class: transactions work with clients of their own. */
interface Esecutore {
  _query: (this: Esecutore, connessione: unknown, domanda: unknown) => Promise<unknown>;
}

/**
 * SQLite answers at once, and one answer after the other never gives the loop its turn: while an editor saves (some hundred and fifty
 * queries) or a distretto is read, readers would find nobody. Here each query that comes after a few milliseconds of others lets them
 * through first. Transactions stay whole: theirs is the one connection until they end. Returns how to undo it.
 */
export function cediIlTurno(strapi: Core.Strapi): () => void {
  if (strapi.db.dialect.client !== 'sqlite') return () => undefined;
  const esecutore = Object.getPrototypeOf(strapi.db.connection.client) as Esecutore;
  const { _query: esegui } = esecutore;
  let dalTurno = performance.now();
  esecutore._query = async function (connessione, domanda) {
    if (performance.now() - dalTurno > DI_FILA) {
      await cedi();
      dalTurno = performance.now();
    }
    return esegui.call(this, connessione, domanda);
  };
  return () => {
    esecutore._query = esegui;
  };
}
