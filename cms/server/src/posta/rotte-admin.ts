import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../modello/nomi';

export const rotteAdmin: Core.RouteInput[] = [
  {
    method: 'POST',
    path: '/messaggi/:documentId/rinvio',
    handler: 'posta.rimanda',
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [`plugin::${PLUGIN}.richieste.decidi`] } },
      ],
    },
  },
];
