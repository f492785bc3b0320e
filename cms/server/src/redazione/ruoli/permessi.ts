import type { Core, UID } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { azione } from './azioni';
import { PROPRIO_DISTRETTO } from './condizioni';
import { CAMPI_RISERVATI, senzaDistretto, type Operazione } from './matrice';
import type { Ruolo } from './ruoli';

/** A permission of a role, as Strapi stores it. */
export interface Permesso {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

interface ConAspetto {
  options?: { draftAndPublish?: boolean };
  config?: { metadatas: Record<string, { edit: { visible: boolean; editable: boolean } } | undefined> };
}

/** The fields that an operation covers: what the forms only show, or do not show at all, is not written by hand. */
function campi(strapi: Core.Strapi, tipo: string, operazione: Operazione, ruolo: Ruolo): string[] {
  const uid: UID.ContentType = uidTipo(tipo);
  const { config } = strapi.contentType(uid) as ConAspetto;
  const actionId = `plugin::content-manager.explorer.${operazione}`;
  const [permesso]: Permesso[] = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields([{ actionId, subjects: [uid], options: { applyToProperties: ['fields'] } }]);
  const tutti = permesso?.properties.fields ?? [];
  if (operazione === 'read') return tutti;
  const riservati = ruolo.delDistretto ? (CAMPI_RISERVATI[tipo] ?? []) : [];
  return tutti.filter((percorso) => {
    const [campo = percorso] = percorso.split('.');
    const edit = config?.metadatas[campo]?.edit;
    return edit?.visible !== false && edit?.editable !== false && !riservati.includes(campo);
  });
}

const CON_CAMPI: readonly Operazione[] = ['create', 'read', 'update'];

/** All that a role may do, ready to be stored. */
export function permessiDi(strapi: Core.Strapi, ruolo: Ruolo): Permesso[] {
  const voci = Object.entries(ruolo.matrice).flatMap(([tipo, operazioni]) => {
    const uid = uidTipo(tipo);
    const { options } = strapi.contentType(uid) as ConAspetto;
    return operazioni
      .filter((operazione) => operazione !== 'publish' || options?.draftAndPublish)
      .map((operazione) => ({
        action: `plugin::content-manager.explorer.${operazione}`,
        subject: uid,
        properties: CON_CAMPI.includes(operazione) ? { fields: campi(strapi, tipo, operazione, ruolo) } : {},
        conditions: ruolo.delDistretto && !senzaDistretto(tipo) ? [PROPRIO_DISTRETTO] : [],
      }));
  });
  const altre = [...ruolo.azioni.map(azione), ...ruolo.altre].map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  return [...voci, ...altre];
}
