import type { Core } from '@strapi/strapi';
import { PLUGIN } from './modello/nomi';
import type { Revisioni } from './redazione/revisioni';

/** What the rooms offer each other, by name. Rooms call each other through this, never through each other's files. */
export interface Servizi {
  revisioni: Revisioni;
}

/** The typed accessor of a room's service. */
export const servizio = <N extends keyof Servizi>(strapi: Core.Strapi, nome: N): Servizi[N] =>
  strapi.plugin(PLUGIN).service<Servizi[N]>(nome);
