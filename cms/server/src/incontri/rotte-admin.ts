import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../modello/nomi';

const convoca = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::${PLUGIN}.incontri.convoca`] } },
  ],
};

const CONVOCAZIONI = '/incontri/:documentId/convocazioni';

export const rotteAdmin: Core.RouteInput[] = [
  { method: 'GET', path: CONVOCAZIONI, handler: 'incontri.presenze', config: convoca },
  { method: 'POST', path: CONVOCAZIONI, handler: 'incontri.convoca', config: convoca },
  { method: 'POST', path: `${CONVOCAZIONI}/anteprima`, handler: 'incontri.anteprima', config: convoca },
  { method: 'GET', path: '/incontri/:documentId/foglio-firme', handler: 'incontri.foglio', config: convoca },
];
