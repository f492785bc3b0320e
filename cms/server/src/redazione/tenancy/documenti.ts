import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PLUGIN, uidTipo } from '../../modello/nomi';
import { attoreCorrente, type Attore } from './attore';

const LETTURE = ['findOne', 'findFirst', 'findMany', 'count'];

/** The filter that leaves an actor the entries of the own distretti; undefined where a type has none. */
function filtroDi(strapi: Core.Strapi, uid: UID.ContentType, { distretti }: Attore): object | undefined {
  if (uid === uidTipo('distretto')) return { documentId: { $in: distretti } };
  if ('distretto' in strapi.contentType(uid).attributes) return { distretto: { documentId: { $in: distretti } } };
  return undefined;
}

/**
 * Limits what the staff of a distretto read through the document service, whatever permissions their roles give: several
 * routes of the Content Manager (clone, the check before a bulk publish) read by id without looking at role conditions.
 */
export const createLimiteDiLettura =
  ({ strapi }: { strapi: Core.Strapi }): Modules.Documents.Middleware.Middleware =>
  async (contesto, next) => {
    if (!contesto.uid.startsWith(`plugin::${PLUGIN}.`) || !LETTURE.includes(contesto.action)) return next();
    const attore = await attoreCorrente(strapi);
    if (!attore || attore.tutti) return next();
    const filtro = filtroDi(strapi, contesto.uid, attore);
    if (!filtro) return next();
    const parametri = contesto.params as { filters?: object; documentId?: string };
    parametri.filters = { $and: [parametri.filters ?? {}, filtro] };
    const esito = await next();
    // An entry without the asked version is answered with an empty one; another distretto's must not pass for that.
    if (contesto.action === 'findOne' && !esito)
      await soloSePropria(strapi, contesto.uid, parametri.documentId, filtro);
    return esito;
  };

async function soloSePropria(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
  filtro: object,
) {
  const contenuti = strapi.db.query(uid);
  const esiste = await contenuti.count({ where: { documentId } });
  const propria = esiste && (await contenuti.count({ where: { $and: [{ documentId }, filtro] } }));
  if (esiste && !propria) throw new errors.ForbiddenError('Questa voce non è del tuo distretto.');
}
