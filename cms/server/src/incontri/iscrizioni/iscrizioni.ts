import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { Errore } from '../../modello/scrittura';
import type { Voce } from '../../modello/voce';
import type { Passo, Richiesta } from '../../moduli/tipo-di-richiesta';
import type { CasoNotizia } from '../../posta/modelli/iscrizione-testi';
import { servizio } from '../../servizi';
import { cambiamento } from '../cambiamento';
import { createElenco } from './elenco';
import { createIncontriPubblici, eCominciato, eInProgramma, type RigaIncontro } from './incontro-pubblico';
import { createPerLink } from './per-link';
import { createPostaIscrizioni } from './posta-iscrizioni';
import { createPosti } from './posti';
import { inizioPromemoria } from './promemoria';
import { eRipetuta, type RigaIscrizione } from './riga';
import { PRESENZE, RITIRABILI } from './stati-iscrizione';
import { createVerbale } from './verbale';

const NON_COMINCIATO =
  'L’incontro non è ancora cominciato: segna le presenze da quando comincia. Chi ha disdetto si segna «Ritirata».';

const NON_IN_PROGRAMMA = 'è annullato, rinviato o già cominciato: scegli un incontro in programma';
const SENZA_COLLEGAMENTO =
  'a questo incontro si partecipa solo in presenza: scegli «In presenza», o pubblica prima l’incontro con il suo collegamento';
const SENZA_INDIRIZZO =
  'È l’invio ripetuto di chi è già iscritto e scade da sé: conferma l’iscrizione che ha il nome e l’indirizzo.';

/** People's registrations for meetings: places, waiting list, what they are told. */
export function createIscrizioni({ strapi }: { strapi: Core.Strapi }) {
  const incontri = createIncontriPubblici({ strapi });
  const posti = createPosti({ strapi, incontri });
  const posta = createPostaIscrizioni({ strapi, incontri });
  const verbale = createVerbale({ strapi, posta });
  const righe = () => strapi.db.query(uidTipo('iscrizione'));
  const leggi = (documentId: string): Promise<RigaIscrizione | null> => righe().findOne({ where: { documentId } });

  async function verifica({ id }: Pick<Richiesta, 'id'>): Promise<void> {
    await righe().update({ where: { id }, data: { verificata: new Date() } });
  }

  /** Who confirms after the time for the reminder has the same news in the confirmation. */
  async function confermataAdesso(riga: RigaIscrizione, incontro: RigaIncontro, caso: CasoNotizia): Promise<void> {
    if (inizioPromemoria(incontro) <= Date.now())
      await righe().update({ where: { id: riga.id }, data: { promemoriaPer: incontro.inizio } });
    await posta.notizia(riga, incontro, caso);
  }

  /** Holds the meeting of a registration until the running transaction ends. */
  async function blocca(documentId: string): Promise<void> {
    const riga = await leggi(documentId);
    if (riga) await posti.blocca(riga.incontro);
  }

  async function riserva(documentId: string): Promise<RigaIscrizione | null> {
    await blocca(documentId);
    return leggi(documentId);
  }

  return {
    incontri,
    posti,
    posta,
    blocca,
    elenco: createElenco({ strapi }),
    perLink: createPerLink({ strapi, incontri, posti, posta, riserva, verifica }),

    /** Why the office may not enter somebody for a meeting. A hidden one may still take people for its room. */
    async rifiuti(documentId: string, online: boolean): Promise<Errore[]> {
      const incontro = await incontri.leggi(documentId);
      if (incontro && !eInProgramma(incontro)) return [{ percorso: ['incontro'], rimedio: NON_IN_PROGRAMMA }];
      return online && !incontro?.linkRemoto ? [{ percorso: ['partecipazione'], rimedio: SENZA_COLLEGAMENTO }] : [];
    },

    /** The state of who is entered by the office now. A hidden meeting gives no places: its list is served once it is released. */
    async perUfficio(documentId: string, partecipazione: RigaIscrizione['partecipazione']): Promise<string> {
      await posti.blocca(documentId);
      await posti.assesta(documentId);
      const incontro = await incontri.leggi(documentId);
      const libero = incontro && (await posti.perChiArriva(incontro, partecipazione)).stato === 'da_confermare';
      return libero ? 'confermata' : 'in_attesa';
    },

    /** The office has entered somebody, who is told if there is an address. */
    async entrata(documentId: string): Promise<void> {
      const riga = await leggi(documentId);
      const incontro = riga && (await incontri.leggi(riga.incontro));
      if (!riga || !incontro || eCominciato(incontro)) return;
      if (riga.stato === 'in_attesa') return posta.notizia(riga, incontro, 'attesa');
      await confermataAdesso(riga, incontro, 'confermata');
    },

    /** The registrations from an address, the latest first, and whether each may still be withdrawn. */
    async diIndirizzo(distretto: number, email: string): Promise<(RigaIscrizione & { ritirabile: boolean })[]> {
      const trovate: RigaIscrizione[] = await righe().findMany({
        where: { distretto: { id: distretto }, email: { $eqi: email } },
        orderBy: { id: 'desc' },
      });
      return trovate.map((riga) => ({ ...riga, ritirabile: RITIRABILI.includes(riga.stato) }));
    },

    /** Why a registration may not make a step now, or null. */
    async ostacolo(richiesta: Richiesta, a: string): Promise<string | null> {
      const riga = richiesta as RigaIscrizione;
      if (a === 'confermata' && eRipetuta(riga)) return SENZA_INDIRIZZO;
      return PRESENZE.includes(a) && !(await incontri.cominciato(riga.incontro)) ? NON_COMINCIATO : null;
    },

    /** What follows from a step, in its transaction. */
    async conseguenze(richiesta: Richiesta, { a, chi }: Passo): Promise<void> {
      const riga = richiesta as RigaIscrizione;
      const incontro = await incontri.leggi(riga.incontro);
      if (a === 'confermata' && chi === 'collegamento') await verifica(riga);
      // A hidden meeting is not written about; places are still given back.
      if (incontro && a === 'confermata')
        await confermataAdesso(riga, incontro, chi === 'sistema' ? 'promossa' : 'confermata');
      if (incontro && a === 'da_confermare') await posta.chiediConferma(riga, incontro, 'liberato');
      if (a !== 'ritirata') return;
      await servizio(strapi, 'collegamenti').revoca({
        scopo: 'ritiro',
        tipo: 'iscrizione',
        richiesta: riga.documentId,
      });
      if (chi === 'sistema') return;
      if (incontro) await posta.ritiro(riga, incontro);
      await posti.assesta(riga.incontro);
    },

    /** A meeting was released; `prima` is what the public saw. Who is registered hears what is new, new places go to who waits. */
    async incontroPubblicato(documentId: string, prima: Voce | null): Promise<void> {
      await posti.blocca(documentId);
      const incontro = await incontri.leggi(documentId);
      const caso = prima && incontro && cambiamento(prima, incontro);
      if (caso) {
        const iscritti: RigaIscrizione[] = await righe().findMany({
          where: {
            incontro: documentId,
            $or: [{ stato: 'confermata' }, { stato: 'in_attesa', verificata: { $notNull: true } }],
          },
          orderBy: { id: 'asc' },
        });
        for (const iscritto of iscritti) await posta.notizia(iscritto, incontro, caso);
      }
      if (incontro) await verbale.annuncia(incontro);
      await posti.assesta(documentId);
    },
  };
}

export type Iscrizioni = ReturnType<typeof createIscrizioni>;
