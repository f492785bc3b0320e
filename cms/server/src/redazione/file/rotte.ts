import type { Core } from '@strapi/strapi';

export const rotteFile: Core.RouteInput[] = [
  // Without the admin's token: an <img> cannot carry it. The signature stands in for it.
  { method: 'GET', path: '/file/:nome', handler: 'file.mostra', config: { auth: false } },
];
