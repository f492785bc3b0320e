import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../modello/nomi';

const con = (azione: string): Core.RouteConfig => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::${PLUGIN}.${azione}`] } },
  ],
});

const TESTI = '/posta/:distretto/testi';
const TESTO = `${TESTI}/:modello/:lingua`;
const config = con('posta.testi');

export const rotteAdmin: Core.RouteInput[] = [
  {
    method: 'POST',
    path: '/messaggi/:documentId/rinvio',
    handler: 'posta.rimanda',
    config: con('richieste.decidi'),
  },
  { method: 'GET', path: TESTI, handler: 'testi.elenca', config },
  { method: 'PUT', path: TESTO, handler: 'testi.salva', config },
  { method: 'DELETE', path: TESTO, handler: 'testi.togli', config },
  { method: 'POST', path: `${TESTO}/anteprima`, handler: 'testi.anteprima', config },
  { method: 'POST', path: `${TESTO}/prova`, handler: 'testi.prova', config },
];
