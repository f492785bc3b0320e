import type { Core, Modules, UID } from '@strapi/strapi';
import { PLUGIN, uidTipo } from '../../modello/nomi';
import { attoreCorrente, type Attore } from './attore';

const LETTURE = ['findOne', 'findFirst', 'findMany', 'count'];

interface Parametri {
  filters?: object;
  data?: Record<string, unknown>;
}

/** The filter that leaves an actor the entries of the own distretti; undefined where a type has none. */
function filtroDi(strapi: Core.Strapi, uid: UID.ContentType, { distretti }: Attore): object | undefined {
  if (uid === uidTipo('distretto')) return { documentId: { $in: distretti } };
  if ('distretto' in strapi.contentType(uid).attributes) return { distretto: { documentId: { $in: distretti } } };
  return undefined;
}

/**
 * Limits what the staff of a distretto read through the document service, whatever permissions their roles give: several
 * routes of the Content Manager (clone, the check before a bulk publish) read by id without looking at role conditions.
 * A new entry without distretto gets the writer's, who has only one.
 */
export const createLimiteDiLettura =
  ({ strapi }: { strapi: Core.Strapi }): Modules.Documents.Middleware.Middleware =>
  async (contesto, next) => {
    if (!contesto.uid.startsWith(`plugin::${PLUGIN}.`)) return next();
    const attore = await attoreCorrente(strapi);
    if (!attore || attore.tutti) return next();
    const filtro = filtroDi(strapi, contesto.uid, attore);
    const parametri: Parametri = contesto.params;
    if (filtro && LETTURE.includes(contesto.action)) {
      parametri.filters = { $and: [parametri.filters ?? {}, filtro] };
    }
    const [unico, ...altri] = attore.distretti;
    if (contesto.action === 'create' && unico && altri.length === 0 && contesto.uid !== uidTipo('distretto')) {
      const { data } = parametri;
      if (filtro && data && vuoto(data.distretto)) parametri.data = { ...data, distretto: unico };
    }
    return next();
  };

/** What the Content Manager sends for a relation that nobody chose. */
function vuoto(valore: unknown): boolean {
  if (valore === undefined || valore === null) return true;
  if (Array.isArray(valore)) return valore.length === 0;
  return typeof valore === 'object' && 'connect' in valore && Array.isArray(valore.connect) && !valore.connect.length;
}
