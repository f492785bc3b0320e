import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { servizio } from '../servizi';
import type { Magazzino } from './risorse/magazzino';

/** How often changes made by other nodes, and the end of the day, are looked for. Milliseconds. */
const INTERVALLO = 1_000;

/**
 * Keeps the finished resources fresh: at once after a change made here, within a second after one made by another node or
 * by midnight. Runs that would overlap become one more run. Returns how to stop.
 */
export function avviaAggiornamento(strapi: Core.Strapi, magazzino: Magazzino): () => Promise<void> {
  let corrente: Promise<void> | undefined;
  let ancora = false;

  async function esegui(): Promise<void> {
    do {
      ancora = false;
      await magazzino.rinnova().catch((errore: unknown) => {
        strapi.log.error(`Bringing the vetrina up to date failed: ${String(errore)}`);
      });
    } while (ancora);
    corrente = undefined;
  }

  // Listeners are called in the writer's asynchronous context, whose transaction is over: queries must not look for it there.
  const avvia = AsyncResource.bind(() => {
    if (corrente) ancora = true;
    else corrente = esegui();
  });

  const smetti = servizio(strapi, 'revisioni').osserva(() => avvia());
  const orologio = setInterval(avvia, INTERVALLO).unref();
  return async () => {
    clearInterval(orologio);
    smetti();
    await corrente;
  };
}
