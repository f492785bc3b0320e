import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../modello/nomi';

export const rotteStato: Core.RouteInput[] = [
  {
    method: 'GET',
    path: '/vetrina/stato',
    handler: 'vetrina.stato',
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [`plugin::${PLUGIN}.vetrina.stato`] } },
      ],
    },
  },
];
