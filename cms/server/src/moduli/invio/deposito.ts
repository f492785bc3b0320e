import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { inserisciInsieme } from '../../modello/inserisci';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { erroreCampi, ErrorePubblico } from '../http/errore';
import type { Informativa } from '../informative';
import type { DistrettoModuli, Esito, Invio, Luogo, Modulo } from '../modulo';
import { nascitaRichiesta, type Nascita } from './nascita';

/** A validated post and where it goes. */
export interface DaDepositare {
  modulo: Modulo;
  distretto: DistrettoModuli;
  luogo: Luogo;
  invio: Invio;
}

/** A post that nothing speaks against: what becomes of it, and what it is answered. */
export interface Ammesso extends DaDepositare {
  esito: Esito;
  nascita: Nascita;
  risposta: RispostaInvio;
}

/** From posts to stored requests, whatever has shown that persons send them. Runs in the transaction of its caller. */
export function createDeposito({ strapi }: { strapi: Core.Strapi }) {
  function mostrata(accettate: readonly Informativa[], versione: number): Informativa {
    if (accettate.length === 0)
      throw new ErrorePubblico(422, 'Questo modulo non è in uso: per la tua richiesta contatta l’Ufficio di Piano.');
    const informativa = accettate.find((voce) => voce.versione === versione);
    if (informativa) return informativa;
    throw erroreCampi([
      { path: ['informativa'], message: 'L’informativa è cambiata: ricarica la pagina, rileggila e invia di nuovo.' },
    ]);
  }

  return {
    /** The notices that a post of that moment may have been made under; none where the form is not in use. */
    accettate: async (distretto: DistrettoModuli, modulo: Modulo, quando = new Date()): Promise<Informativa[]> =>
      modulo.inUso(distretto) ? servizio(strapi, 'informative').accettate(distretto.id, modulo.nome, quando) : [],

    /** 422 where the form or the place takes no posts, 400 where the notice or a reference does not hold. */
    async ammetti(post: DaDepositare, accettate: readonly Informativa[]): Promise<Ammesso> {
      const { modulo, distretto, luogo, invio } = post;
      const informativa = mostrata(accettate, invio.informativa);
      const esito = await invio.apri(distretto, luogo);
      const termineGiorni = modulo.termine(distretto);
      const nascita = nascitaRichiesta(modulo, { termineGiorni, informativa, stato: esito.stato });
      const { ricevuta, stato } = nascita;
      return { ...post, esito, nascita, risposta: { data: { ricevuta, stato, termineGiorni } } };
    },

    /**
     * Stores the requests of one type and queues the mails with their receipts, which ask whose the address is unless that is known. A form
     * that tells of it in its own words does so when the address is confirmed. Gives the document ids, in their order.
     */
    async conserva(ammessi: readonly Ammesso[], verificata: boolean): Promise<string[]> {
      const [primo] = ammessi;
      if (!primo) return [];
      const { tipo } = primo.modulo;
      const documenti = await inserisciInsieme(
        strapi,
        uidTipo(tipo),
        ammessi.map(({ esito, nascita, invio, distretto }) => ({
          ...esito.campi,
          ...nascita,
          canale: 'modulo',
          lingua: invio.lingua,
          distretto: distretto.id,
        })),
      );
      const nate = ammessi.map((ammesso, i) => ({ ...ammesso, documentId: documenti[i]! }));
      if (!verificata)
        for (const { esito, nascita, documentId } of nate)
          await esito.conferma?.({ ricevuta: nascita.ricevuta, documentId });
      await servizio(strapi, 'posta').accodaInsieme(
        nate
          .filter(({ esito }) => !esito.conferma)
          .map(({ modulo, invio, nascita: { ricevuta, termine }, documentId, distretto }) => ({
            modello: modulo.conferma,
            destinatario: invio.email,
            lingua: invio.lingua,
            parametri: {
              ricevuta,
              termine,
              verificata,
              formale: servizio(strapi, 'formali').eFormale(tipo, distretto),
            },
            richiesta: { tipo, documentId },
            distretto: distretto.id,
          })),
      );
      return documenti;
    },
  };
}
