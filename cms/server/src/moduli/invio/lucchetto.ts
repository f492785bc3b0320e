import type { Core } from '@strapi/strapi';

/**
 * Holds names until the running transaction ends: whoever asks for one of them meanwhile waits, on any node. They are taken in one
 * order, so that two who ask for several never wait for each other. SQLite has one writer and needs no lock.
 */
export async function blocca(strapi: Core.Strapi, ...nomi: string[]): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `SELECT pg_advisory_xact_lock(impronta)
       FROM (SELECT DISTINCT hashtextextended(nome, 0) AS impronta FROM unnest(?::text[]) AS nome ORDER BY 1) AS nomi`,
      [nomi],
    ),
  );
}
