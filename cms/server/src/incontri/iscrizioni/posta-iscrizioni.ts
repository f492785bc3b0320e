import type { Core } from '@strapi/strapi';
import type { CasoNotizia } from '../../posta/modelli/iscrizione-testi';
import { servizio } from '../../servizi';
import type { IncontriPubblici, RigaIncontro } from './incontro-pubblico';
import type { RigaIscrizione } from './riga';

type Destinatario = Pick<
  RigaIscrizione,
  'documentId' | 'ricevuta' | 'email' | 'lingua' | 'partecipazione' | 'confermaEntro'
>;

/** The mails about a registration, queued in the running transaction. Who came by telephone may have no address. */
export function createPostaIscrizioni({ strapi, incontri }: { strapi: Core.Strapi; incontri: IncontriPubblici }) {
  const busta = ({ email, lingua, documentId }: Destinatario, incontro: RigaIncontro) =>
    email && {
      destinatario: email,
      lingua: lingua ?? 'it',
      richiesta: { tipo: 'iscrizione' as const, documentId },
      distretto: incontro.distretto.id,
    };

  return {
    async chiediConferma(a: Destinatario, incontro: RigaIncontro, caso: 'posto' | 'attesa' | 'liberato') {
      const tenutoFino = a.confermaEntro && caso !== 'attesa' ? new Date(a.confermaEntro).toISOString() : null;
      const parametri = { ricevuta: a.ricevuta, incontro: incontri.perPosta(incontro), caso, tenutoFino };
      const intestata = busta(a, incontro);
      if (intestata)
        await servizio(strapi, 'posta').accoda({ modello: 'conferma-iscrizione', parametri, ...intestata });
    },

    async notizia(a: Destinatario, incontro: RigaIncontro, caso: CasoNotizia) {
      const conPosto = caso === 'confermata' || caso === 'promossa' || caso === 'promemoria';
      const online = conPosto && a.partecipazione === 'remoto' ? incontro.linkRemoto : null;
      const parametri = { ricevuta: a.ricevuta, incontro: incontri.perPosta(incontro), caso, online };
      const intestata = busta(a, incontro);
      if (intestata) await servizio(strapi, 'posta').accoda({ modello: 'notizia-iscrizione', parametri, ...intestata });
    },

    async ritiro(a: Destinatario, incontro: RigaIncontro) {
      const parametri = { ricevuta: a.ricevuta, incontro: incontri.perPosta(incontro) };
      const intestata = busta(a, incontro);
      if (intestata) await servizio(strapi, 'posta').accoda({ modello: 'ritiro-iscrizione', parametri, ...intestata });
    },
  };
}

export type PostaIscrizioni = ReturnType<typeof createPostaIscrizioni>;
