import type { Core } from '@strapi/strapi';

/**
 * Holds a name until the running transaction ends: whoever asks for it meanwhile waits, on any node. SQLite has one writer and
 * needs no lock.
 */
export async function blocca(strapi: Core.Strapi, nome: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) => trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [nome]));
}
