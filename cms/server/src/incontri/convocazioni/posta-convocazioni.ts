import type { Core } from '@strapi/strapi';
import type { Cambiamento } from '../cambiamento';
import type { IncontriPubblici } from '../iscrizioni/incontro-pubblico';
import { servizio } from '../../servizi';
import type { IncontroDaConvocare } from './incontro-da-convocare';
import type { RigaConvocazione } from './riga';

interface Messaggio {
  caso: 'invito' | Cambiamento;
  incontro: IncontroDaConvocare;
  /** What the office wrote to them. */
  testo?: string | undefined;
}

/** The mails to who is invited, queued in the running transaction. */
export function createPostaConvocazioni({ strapi, incontri }: { strapi: Core.Strapi; incontri: IncontriPubblici }) {
  const parametri = ({ caso, incontro, testo = '' }: Messaggio) => ({
    caso,
    incontro: incontri.perPosta(incontro),
    organi: incontro.organi.map(({ nome }) => nome),
    ordineDelGiorno: incontro.ordineDelGiorno.map(({ titolo }) => titolo),
    online: incontro.linkRemoto,
    messaggio: testo || null,
  });

  return {
    async accoda(
      { documentId, email, lingua }: Pick<RigaConvocazione, 'documentId' | 'email' | 'lingua'>,
      di: Messaggio,
    ) {
      if (!email) return;
      await servizio(strapi, 'posta').accoda({
        modello: 'convocazione',
        destinatario: email,
        lingua,
        parametri: parametri(di),
        richiesta: { tipo: 'convocazione', documentId },
        distretto: di.incontro.distretto.id,
      });
    },

    /** Subject and text of an invitation as they will be read. */
    anteprima: (lingua: 'it' | 'en', di: Messaggio) =>
      servizio(strapi, 'posta').anteprima({
        modello: 'convocazione',
        lingua,
        parametri: parametri(di),
        distretto: di.incontro.distretto,
        scopo: 'convocazione',
      }),
  };
}
