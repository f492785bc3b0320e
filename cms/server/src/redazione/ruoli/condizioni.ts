import type { Core } from '@strapi/strapi';
import { PLUGIN, uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';

export const PROPRIO_DISTRETTO = `plugin::${PLUGIN}.proprio-distretto`;

interface UtenteConPermesso {
  id: number;
  permission: { subject: string | null };
}

/**
 * The condition that limits a role's permission to the distretti that the user works for. Strapi enforces it on lists,
 * reading, update, publish, delete and the candidates of a relation; not on create, on the new state of an update nor on
 * connected entries: those are checked where documents are written (`tenancy`).
 */
export async function registraCondizioni(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').conditionProvider.register({
    name: 'proprio-distretto',
    displayName: 'Solo i propri distretti',
    plugin: PLUGIN,
    category: 'Piano di Zona',
    async handler({ id, permission }: UtenteConPermesso) {
      const distretti = await servizio(strapi, 'assegnazioni').distrettiDi(id);
      if (distretti.length === 0) return false;
      const campo = permission.subject === uidTipo('distretto') ? 'documentId' : 'distretto.documentId';
      return { [campo]: { $in: distretti } };
    },
  });
}
