import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import { ErrorePubblico } from './http/errore';
import type { DistrettoModuli } from './modulo';

/** The public distretto of a slug, or 404. */
export async function distrettoPubblico(strapi: Core.Strapi, slug: string): Promise<DistrettoModuli> {
  const trovato: DistrettoModuli | null = await strapi.db
    .query(uidTipo('distretto'))
    .findOne({ where: { slug, pubblico: true } });
  if (trovato) return trovato;
  throw new ErrorePubblico(404, 'Questo distretto non esiste: controlla l’indirizzo.');
}
