import type { Core } from '@strapi/strapi';
import { servizio } from '../servizi';
import { accorpa } from './accorpa';

/** How often changes made by other nodes, and the end of the day, are looked for. Milliseconds. */
const INTERVALLO = 1_000;

/**
 * Keeps the finished resources fresh, and then the search index: at once after a change made here, within a second after one made
 * by another node or by midnight. Returns how to stop.
 */
export function avviaAggiornamento(strapi: Core.Strapi): () => Promise<void> {
  const { magazzino } = servizio(strapi, 'catalogo');

  const giro = accorpa<void>(async () => {
    try {
      const attuali = await magazzino.rinnova();
      if (attuali) servizio(strapi, 'ricerca').segui(attuali);
    } catch (errore) {
      strapi.log.error(`Bringing the vetrina up to date failed: ${String(errore)}`);
    }
  });

  const smetti = servizio(strapi, 'revisioni').osserva(() => giro.chiedi());
  const orologio = setInterval(() => giro.chiedi(), INTERVALLO).unref();
  return async () => {
    clearInterval(orologio);
    smetti();
    await giro.fermo();
  };
}
