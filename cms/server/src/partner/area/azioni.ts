import type { Core } from '@strapi/strapi';
import { delPartner } from '../../../../contracts/area';
import { createDati } from './dati';
import { azione, type Azione } from './rotte';

/** What may be done in a visit. */
export function createAzioni(contesto: { strapi: Core.Strapi }): Azione[] {
  const dati = createDati(contesto);
  return [azione('dati', delPartner, (visita, { partner }) => dati.mostra(visita, partner))];
}
