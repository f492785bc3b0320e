import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { inserisci } from '../../modello/inserisci';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { erroreCampi, ErrorePubblico } from '../http/errore';
import { createInformative } from '../informative';
import type { DistrettoModuli, Esito, Invio, Luogo, Modulo } from '../modulo';
import { nascitaRichiesta, type Nascita } from './nascita';

/** A validated post and where it goes. */
export interface DaDepositare {
  modulo: Modulo;
  distretto: DistrettoModuli;
  luogo: Luogo;
  invio: Invio;
  /** When it was made: its privacy notice is one of that moment. By default now. */
  quando?: Date;
}

/** A post that nothing speaks against: what becomes of it, and what it is answered. */
export interface Ammesso {
  esito: Esito;
  nascita: Nascita;
  risposta: RispostaInvio;
}

/** From a post to a stored request, whatever has shown that a person sends it. Runs in the transaction of its caller. */
export function createDeposito({ strapi }: { strapi: Core.Strapi }) {
  const informative = createInformative({ strapi });

  async function informativaDi({ modulo, distretto, invio, quando = new Date() }: DaDepositare) {
    const accettate = modulo.inUso(distretto) ? await informative.accettate(distretto.id, modulo.nome, quando) : [];
    if (accettate.length === 0)
      throw new ErrorePubblico(422, 'Questo modulo non è in uso: per la tua richiesta contatta l’Ufficio di Piano.');
    const mostrata = accettate.find(({ versione }) => versione === invio.informativa);
    if (!mostrata)
      throw erroreCampi([
        { path: ['informativa'], message: 'L’informativa è cambiata: ricarica la pagina, rileggila e invia di nuovo.' },
      ]);
    return mostrata;
  }

  return {
    /** 422 where the form or the place takes no posts, 400 where the notice or a reference does not hold. */
    async ammetti(post: DaDepositare): Promise<Ammesso> {
      const { modulo, distretto, luogo, invio } = post;
      const informativa = await informativaDi(post);
      const esito = await invio.apri(distretto, luogo);
      const termineGiorni = modulo.termine(distretto);
      const nascita = nascitaRichiesta(modulo, { termineGiorni, informativa, stato: esito.stato });
      const { ricevuta, stato } = nascita;
      return { esito, nascita, risposta: { data: { ricevuta, stato, termineGiorni } } };
    },

    /**
     * Stores the request and queues the mail with its receipt, which asks whose the address is unless that is known. A form
     * that tells of it in its own words does so when the address is confirmed. Gives the document id.
     */
    async conserva({ modulo, distretto, invio }: DaDepositare, { esito, nascita }: Ammesso, verificata: boolean) {
      const { campi, conferma } = esito;
      const { ricevuta, termine } = nascita;
      const comuni = { canale: 'modulo', lingua: invio.lingua, distretto: distretto.id };
      const documentId = await inserisci(strapi, uidTipo(modulo.tipo), { ...campi, ...nascita, ...comuni });
      if (!conferma)
        await servizio(strapi, 'posta').accoda({
          modello: modulo.conferma,
          destinatario: invio.email,
          lingua: invio.lingua,
          parametri: { ricevuta, termine, verificata },
          richiesta: { tipo: modulo.tipo, documentId },
          distretto: distretto.id,
        });
      else if (!verificata) await conferma({ ricevuta, documentId });
      return documentId;
    },
  };
}
