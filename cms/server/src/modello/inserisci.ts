import type { Core, UID } from '@strapi/strapi';
import type { Dati } from './scrittura';

/** A relation to one entry, where its links lie in a table of their own without an order. */
interface Legame {
  campo: string;
  tabella: string;
  da: string;
  a: string;
}

/**
 * Stores new rows with their relations and gives their document ids, in the order of `dati`. `db.query().create` would read each row back at
 * once, whole, and write its relations in a transaction of their own: on the road of submitting each query counts.
 */
export async function inserisciInsieme(strapi: Core.Strapi, uid: UID.Schema, dati: readonly Dati[]): Promise<string[]> {
  const righe = dati.map((riga) => ({ ...riga, documentId: nuovoDocumentId(strapi, uid) }));
  await strapi.db.transaction(async ({ trx }) => {
    const { ids } = await strapi.db.query(uid).createMany({ data: righe });
    const nate = await conId(strapi, uid, righe, ids);
    const { legami, altre } = relazioni(strapi, uid);
    for (const { campo, tabella, da, a } of legami) {
      const coppie = nate.flatMap(([id, { [campo]: verso }]) => (verso ? [{ [da]: id, [a]: verso }] : []));
      if (coppie.length > 0) await strapi.db.queryBuilder(tabella).insert(coppie).transacting(trx).execute();
    }
    for (const [id, riga] of nate) {
      const date = altre.filter((campo) => riga[campo]).map((campo) => [campo, riga[campo]]);
      if (date.length > 0)
        await strapi.db.entityManager.attachRelations(uid, id, Object.fromEntries(date), { transaction: trx });
    }
  });
  return righe.map(({ documentId }) => documentId);
}

/** The same for one row. */
export async function inserisci(strapi: Core.Strapi, uid: UID.Schema, dato: Dati): Promise<string> {
  const [documentId = ''] = await inserisciInsieme(strapi, uid, [dato]);
  return documentId;
}

type Nata = [id: number, riga: Dati];

/** Which id each row has got. Several are asked for: databases do not promise to return them in the order of the insert. */
async function conId(
  strapi: Core.Strapi,
  uid: UID.Schema,
  righe: readonly (Dati & { documentId: string })[],
  ids: readonly (number | string)[],
): Promise<Nata[]> {
  if (righe.length === 1) return righe.map((riga) => [Number(ids[0]), riga]);
  const nate: { id: number; documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'documentId'], where: { id: { $in: [...ids] } } });
  const perDocumento = new Map(righe.map((riga) => [riga.documentId, riga]));
  return nate.map(({ id, documentId }) => [id, perDocumento.get(documentId)!]);
}

interface TavolaDiLegami {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

/** The relations of a type: those whose links can be written many at once, and the names of the others. Entries are given by id. */
function relazioni(strapi: Core.Strapi, uid: UID.Schema): { legami: Legame[]; altre: string[] } {
  const legami: Legame[] = [];
  const altre: string[] = [];
  for (const [campo, attributo] of Object.entries(strapi.db.metadata.get(uid).attributes)) {
    if (attributo.type !== 'relation') continue;
    const tavola = 'joinTable' in attributo && (attributo.joinTable as TavolaDiLegami | undefined);
    if (attributo.relation === 'manyToOne' && tavola && !tavola.orderColumnName && !tavola.inverseOrderColumnName)
      legami.push({ campo, tabella: tavola.name, da: tavola.joinColumn.name, a: tavola.inverseJoinColumn.name });
    else altre.push(campo);
  }
  return { legami, altre };
}

/** As Strapi makes them. */
function nuovoDocumentId(strapi: Core.Strapi, uid: UID.Schema): string {
  const attributo = strapi.db.metadata.get(uid).attributes.documentId as { default: () => string };
  return attributo.default();
}
