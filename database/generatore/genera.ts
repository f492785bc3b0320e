import type { Core } from '@strapi/strapi';
import { createDeposito } from './deposito';
import { aggiungiDistretto } from './distretto';

/** Fills an empty database with as many distretti as asked: for benchmarks and long tests. */
export async function generaDistretti(strapi: Core.Strapi, quanti: number): Promise<void> {
  const deposito = createDeposito(strapi);
  for (let numero = 1; numero <= quanti; numero += 1) {
    aggiungiDistretto(deposito, numero);
    await deposito.scarica();
  }
  await deposito.chiudi();
}
