import type { Core } from '@strapi/strapi';
import { servizio } from '../../servizi';
import { eCominciato, type IncontriPubblici } from './incontro-pubblico';
import type { PostaIscrizioni } from './posta-iscrizioni';
import type { Posti } from './posti';
import type { RigaIscrizione } from './riga';
import { RITIRABILI } from './stati-iscrizione';

const FATTA = 'Grazie: la tua iscrizione è confermata. Ti abbiamo mandato i dettagli.';
const ATTESA = 'Grazie: l’indirizzo è confermato. Sei in lista d’attesa, ti scriviamo appena si libera un posto.';
const PERSA = 'Il posto non è più tenuto per te: per partecipare iscriviti di nuovo.';
const RITIRATA = 'L’iscrizione è ritirata. Grazie di averlo detto.';
const GIA_FATTA = 'Non c’è altro da fare: lo stato era già cambiato.';
const COMINCIATO = 'L’incontro è già cominciato: l’iscrizione non si può più cambiare.';

interface Dipendenze {
  strapi: Core.Strapi;
  incontri: IncontriPubblici;
  posti: Posti;
  posta: PostaIscrizioni;
  /** Takes the lock of the meeting of a registration, and reads it. */
  riserva: (documentId: string) => Promise<RigaIscrizione | null>;
  /** Notes that the address is known to be theirs. */
  verifica: (riga: RigaIscrizione) => Promise<void>;
}

/** What the links in mails do to a registration. Each answers what to tell. */
export function createPerLink({ strapi, incontri, posti, posta, riserva, verifica }: Dipendenze) {
  const passa = (documentId: string, a: 'confermata' | 'ritirata') =>
    servizio(strapi, 'richieste').passa('iscrizione', documentId, { a, chi: 'collegamento' });

  return {
    /** Confirms the address: takes the place that is held, or stays in the list. */
    async conferma(documentId: string): Promise<string> {
      const riga = await riserva(documentId);
      const incontro = riga && (await incontri.leggi(riga.incontro));
      if (!riga || !incontro) return PERSA;
      if (riga.stato === 'confermata') return FATTA;
      if (eCominciato(incontro)) return COMINCIATO;
      if (riga.stato === 'in_attesa') {
        await verifica(riga);
        await posta.notizia(riga, incontro, 'attesa');
        return ATTESA;
      }
      if (riga.stato !== 'da_confermare') return PERSA;
      const scaduto = riga.confermaEntro !== null && Date.parse(riga.confermaEntro) <= Date.now();
      // Late is no fault where nobody wants the place.
      if (scaduto && (await posti.inAttesa(riga.incontro)) > 0) {
        await posti.assesta(riga.incontro);
        return PERSA;
      }
      await passa(documentId, 'confermata');
      return FATTA;
    },

    /** Gives the place back, until the meeting begins. */
    async ritira(documentId: string): Promise<string> {
      const riga = await riserva(documentId);
      if (!riga || !RITIRABILI.includes(riga.stato)) return GIA_FATTA;
      const incontro = await incontri.leggi(riga.incontro);
      if (incontro && eCominciato(incontro)) return COMINCIATO;
      await passa(documentId, 'ritirata');
      return RITIRATA;
    },
  };
}
