import type { Core } from '@strapi/strapi';
import { azione } from './azioni';

const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [azione('assegnazioni.gestisci')] } },
  ],
};

export const rotteAssegnazioni: Core.RouteInput[] = [
  { method: 'GET', path: '/assegnazioni', handler: 'assegnazioni.elenca', config },
  { method: 'PUT', path: '/assegnazioni/:utente', handler: 'assegnazioni.sostituisci', config },
];
