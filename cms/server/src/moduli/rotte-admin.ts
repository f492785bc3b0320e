import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../modello/nomi';

const decide = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::${PLUGIN}.richieste.decidi`] } },
  ],
};

const TRANSIZIONI = '/richieste/:tipo/:documentId/transizioni';

const PERSONA = '/richieste/:tipo/:documentId/persona';

export const rotteAdmin: Core.RouteInput[] = [
  { method: 'GET', path: TRANSIZIONI, handler: 'richieste.transizioni', config: decide },
  { method: 'POST', path: TRANSIZIONI, handler: 'richieste.passa', config: decide },
  { method: 'DELETE', path: PERSONA, handler: 'richieste.dimentica', config: decide },
];
