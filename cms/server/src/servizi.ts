import type { Core } from '@strapi/strapi';
import { PLUGIN } from './modello/nomi';

/**
 * What the rooms offer each other, by name. Rooms call each other through this, never through each other's files.
 * Each room adds its own services here from its `index.ts` (`declare module '../servizi'`), so that this file knows none of them.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the rooms
export interface Servizi {}

/** The typed accessor of a room's service. */
export const servizio = <N extends keyof Servizi>(strapi: Core.Strapi, nome: N): Servizi[N] =>
  strapi.plugin(PLUGIN).service<Servizi[N]>(nome);
