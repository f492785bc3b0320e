import { randomUUID } from 'node:crypto';
import { setTimeout as pausa } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import { attesaDopo, descriviErrore, eDefinitivo, TENTATIVI_MASSIMI } from './riprove';
import { createSpedizione, type Messaggio } from './spedizione';

/**
 * Longer than the slowest delivery, in which every answer of the mail server takes as long as it may: a node that dies gives its
 * message back after this time.
 */
const DURATA_PRESA = 10 * 60_000;

const INSIEME = 20;
/** Deliveries at a time: one slow mailbox does not keep the others waiting. */
const MANI = 4;
/** Milliseconds between two attempts to write down what came of a delivery. */
const RISCRITTURA = 1_000;

/** What staff read of a message that its receiver wants no more of. */
const NON_VOLUTO = 'Chi lo riceve non vuole più questi messaggi';

/** Delivers what is due, each row by whichever node holds its lease: at least once, and by one node at a time. */
export function createPostino({ strapi }: { strapi: Core.Strapi }) {
  const io = randomUUID();
  const spedisci = createSpedizione({ strapi });
  const messaggi = () => strapi.db.query(uidTipo('messaggio'));

  const libero = (adesso: Date) => ({
    stato: 'da_inviare',
    prossimoTentativo: { $lte: adesso },
    $or: [{ presoFino: { $null: true } }, { presoFino: { $lt: adesso } }],
  });

  const dovuti = (): Promise<Messaggio[]> =>
    messaggi().findMany({
      where: libero(new Date()),
      orderBy: { prossimoTentativo: 'asc' },
      limit: INSIEME,
      populate: { distretto: true },
    });

  /** The end of the lease, or null where another node was quicker. The attempt counts from here: a process may die in it. */
  async function prendi({ id, tentativi }: Messaggio): Promise<Date | null> {
    // The time of now: since the list was read, the message may have waited behind slow ones.
    const adesso = new Date();
    const presoFino = new Date(adesso.getTime() + DURATA_PRESA);
    const { count } = await messaggi().updateMany({
      where: { id, tentativi, ...libero(adesso) },
      data: { presoDa: io, presoFino, tentativi: tentativi + 1 },
    });
    return count === 1 ? presoFino : null;
  }

  /** What came of sending it, as its row tells. */
  async function prova(messaggio: Messaggio): Promise<object> {
    const tentativi = messaggio.tentativi + 1;
    try {
      return (await spedisci(messaggio))
        ? { stato: 'inviato', inviato: new Date(), errore: null }
        : { stato: 'annullato', errore: NON_VOLUTO };
    } catch (errore) {
      strapi.log.warn(`Mail ${messaggio.documentId}: attempt ${tentativi} failed (${descriviErrore(errore)})`);
      const perso = eDefinitivo(errore) || tentativi >= TENTATIVI_MASSIMI;
      return {
        stato: perso ? 'fallito' : 'da_inviare',
        errore: descriviErrore(errore),
        prossimoTentativo: new Date(Date.now() + attesaDopo(tentativi)),
      };
    }
  }

  /**
   * Written again and again while the lease lasts: a mail that was sent while the database was away for a moment would otherwise
   * be sent twice. Only while the lease is ours: a message sent again meanwhile is not marked by who was late.
   */
  async function annota({ id, documentId }: Messaggio, esito: object, presoFino: Date): Promise<void> {
    for (;;) {
      try {
        await messaggi().updateMany({
          where: { id, presoDa: io },
          data: { ...esito, presoDa: null, presoFino: null },
        });
        return;
      } catch (errore) {
        if (Date.now() + RISCRITTURA >= presoFino.getTime()) throw errore;
        strapi.log.warn(`Mail ${documentId}: its outcome could not be written down yet (${descriviErrore(errore)})`);
        await pausa(RISCRITTURA);
      }
    }
  }

  return {
    /** Delivers until nothing is due. `continua` is asked before each message. */
    async consegnaDovuti(continua: () => boolean): Promise<void> {
      for (;;) {
        const lista = await dovuti();
        if (lista.length === 0) return;
        const prossimi = lista.values();
        const mano = async () => {
          for (const messaggio of prossimi) {
            if (!continua()) return;
            const presoFino = await prendi(messaggio);
            if (presoFino) await annota(messaggio, await prova(messaggio), presoFino);
          }
        };
        // All of them are waited for: who closes the database must not do it under a delivery.
        const esiti = await Promise.allSettled(Array.from({ length: MANI }, mano));
        const fallito = esiti.find((esito) => esito.status === 'rejected');
        if (fallito) throw fallito.reason;
        if (!continua()) return;
      }
    },
  };
}
