import type { Core } from '@strapi/strapi';

/** Milliseconds between two looks at how the tables have grown. */
const INTERVALLO = 10 * 60 * 1000;

/**
 * Rows looked at in each index. An index of few different values is thought to give so many rows for each: it must be more than a
 * distretto has, or SQLite takes it for the short way. At six hundred distretti it is two seconds of work, once in ten growths.
 */
const LIMITE = 10_000;

/**
 * Keeps SQLite's statistics current. Without them it picks indexes by guess, and the blocks of an entry (places, agenda, lines of
 * budget) are found by walking through those of all distretti. PostgreSQL does so by itself. Returns how to stop.
 */
export function tieniStatistiche(strapi: Core.Strapi): () => void {
  if (strapi.db.dialect.client !== 'sqlite') return () => undefined;
  const aggiorna = async () => {
    await strapi.db.connection.raw(`PRAGMA analysis_limit = ${LIMITE}`);
    // All tables that have grown since, also those that this connection has not read yet (sqlite.org/lang_analyze.html).
    await strapi.db.connection.raw('PRAGMA optimize = 0x10002');
  };
  const prova = () =>
    void aggiorna().catch((errore: unknown) =>
      strapi.log.warn(`SQLite's statistics were not updated: ${String(errore)}`),
    );
  prova();
  const orologio = setInterval(prova, INTERVALLO).unref();
  return () => clearInterval(orologio);
}
