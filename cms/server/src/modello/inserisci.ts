import type { Core, UID } from '@strapi/strapi';
import type { Dati } from './scrittura';

/**
 * Stores a new row with its relations and gives its document id. `db.query().create` would read the row back at once, whole, and
 * write its relations in a transaction of their own: on the road of submitting each query counts.
 */
export async function inserisci(strapi: Core.Strapi, uid: UID.Schema, data: Dati): Promise<string> {
  const documentId = nuovoDocumentId(strapi, uid);
  await strapi.db.transaction(async ({ trx }) => {
    const { ids } = await strapi.db.query(uid).createMany({ data: [{ ...data, documentId }] });
    for (const id of ids) await strapi.db.entityManager.attachRelations(uid, id, data, { transaction: trx });
  });
  return documentId;
}

/** As Strapi makes them. */
function nuovoDocumentId(strapi: Core.Strapi, uid: UID.Schema): string {
  const attributo = strapi.db.metadata.get(uid).attributes.documentId as { default: () => string };
  return attributo.default();
}
