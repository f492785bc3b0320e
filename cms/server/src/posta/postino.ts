import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import { attesaDopo, descriviErrore, eDefinitivo, TENTATIVI_MASSIMI } from './riprove';
import { createSpedizione, type Messaggio } from './spedizione';

/** Longer than the slowest delivery: a node that dies gives its message back after this time. */
const DURATA_PRESA = 2 * 60_000;

const INSIEME = 20;

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

  const dovuti = (adesso: Date): Promise<Messaggio[]> =>
    messaggi().findMany({
      where: libero(adesso),
      orderBy: { prossimoTentativo: 'asc' },
      limit: INSIEME,
      populate: { distretto: true },
    });

  async function prendi({ id }: Messaggio, adesso: Date): Promise<boolean> {
    const presoFino = new Date(adesso.getTime() + DURATA_PRESA);
    const { count } = await messaggi().updateMany({
      where: { id, ...libero(adesso) },
      data: { presoDa: io, presoFino },
    });
    return count === 1;
  }

  // Only while the lease is ours: a message sent again meanwhile is not marked by who was late.
  const chiudi = ({ id }: Messaggio, data: object) =>
    messaggi().updateMany({ where: { id, presoDa: io }, data: { ...data, presoDa: null, presoFino: null } });

  async function consegna(messaggio: Messaggio): Promise<void> {
    const tentativi = messaggio.tentativi + 1;
    try {
      await spedisci(messaggio);
      await chiudi(messaggio, { stato: 'inviato', inviato: new Date(), tentativi, errore: null });
    } catch (errore) {
      const perso = eDefinitivo(errore) || tentativi >= TENTATIVI_MASSIMI;
      await chiudi(messaggio, {
        stato: perso ? 'fallito' : 'da_inviare',
        tentativi,
        errore: descriviErrore(errore),
        prossimoTentativo: new Date(Date.now() + attesaDopo(tentativi)),
      });
      strapi.log.warn(`Mail ${messaggio.documentId}: attempt ${tentativi} failed (${descriviErrore(errore)})`);
    }
  }

  return {
    /** Delivers until nothing is due. `continua` is asked before each message. */
    async consegnaDovuti(continua: () => boolean): Promise<void> {
      for (;;) {
        const adesso = new Date();
        const lista = await dovuti(adesso);
        if (lista.length === 0) return;
        for (const messaggio of lista) {
          if (!continua()) return;
          if (await prendi(messaggio, adesso)) await consegna(messaggio);
        }
      }
    },
  };
}
