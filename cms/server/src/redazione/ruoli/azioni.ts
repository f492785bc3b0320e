import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../modello/nomi';

/** What a role may do beyond editing entries: shown among the plugin's permissions in the roles' page. */
const NOMI = {
  'distretti.tutti': 'Lavorare su tutti i distretti',
  'assegnazioni.gestisci': 'Assegnare gli utenti ai distretti',
  'atti.pubblica': 'Pubblicare e ritirare gli atti',
  'incontri.convoca': 'Convocare agli incontri e stampare il foglio firme',
  'richieste.decidi': 'Decidere le richieste',
  'posta.testi': 'Cambiare i testi della posta',
  'vetrina.stato': 'Vedere se la vetrina è aggiornata',
} as const;

export type NomeAzione = keyof typeof NOMI;

/** `plugin::piano-di-zona.richieste.decidi`: for a route's `admin::hasPermissions` policy. */
export const azione = (nome: NomeAzione) => `plugin::${PLUGIN}.${nome}`;

export async function registraAzioni(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      Object.entries(NOMI).map(([uid, displayName]) => ({ section: 'plugins', displayName, uid, pluginName: PLUGIN })),
    );
}
