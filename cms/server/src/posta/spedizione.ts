import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { DistrettoModuli, TipoPratica } from '../moduli/modulo';
import { servizio } from '../servizi';
import { impostazioniPosta } from './impostazioni';
import { calendarioDi, componi, invitoDi } from './modelli';
import type { Lingua } from './modelli/modello';
import { rendi, suUnaRiga } from './modelli/rendi';

/** A row of the outbox with its distretto. */
export interface Messaggio {
  id: number;
  documentId: string;
  modello: string;
  destinatario: string;
  lingua: Lingua;
  parametri: unknown;
  stato: string;
  /** How many were made before. */
  tentativi: number;
  messageId: string;
  tipoRichiesta: TipoPratica | null;
  richiesta: string | null;
  distretto: DistrettoModuli;
}

const tra = (nome: string, indirizzo: string) => `"${suUnaRiga(nome).replace(/["\\]/g, ' ')}" <${indirizzo}>`;

/** Turns a row of the outbox into a mail and hands it to the mail server. Links are minted here, so only who gets the mail knows them. */
export function createSpedizione({ strapi }: { strapi: Core.Strapi }) {
  /**
   * Nobody knows whether an attempt that failed has reached its mailbox: the next one has the same Message-ID, may be dropped
   * there as the same mail, and so leaves the links of the first as they are.
   */
  async function invito({ modello, parametri, tipoRichiesta, richiesta, documentId, tentativi, distretto }: Messaggio) {
    const scopo = invitoDi(modello, parametri);
    if (!scopo || !tipoRichiesta || !richiesta) return null;
    const oggetto = { scopo, tipo: tipoRichiesta, richiesta };
    const insieme = tentativi > 0;
    return servizio(strapi, 'collegamenti').conia({
      ...oggetto,
      messaggio: documentId,
      insieme,
      distretto: distretto.id,
    });
  }

  /** The file that the calendar of the public has at that moment. */
  async function allegati({ modello, parametri }: Messaggio) {
    const percorso = calendarioDi(modello, parametri);
    const byte = percorso && (await servizio(strapi, 'catalogo').leggi(percorso));
    return byte ? [{ filename: 'incontro.ics', content: byte, contentType: 'text/calendar; charset=utf-8' }] : [];
  }

  const paginaUfficio = ({ tipoRichiesta, richiesta }: Messaggio) =>
    `${strapi.config.get<string>('admin.absoluteUrl')}/content-manager/collection-types/${uidTipo(tipoRichiesta ?? 'contatto')}/${richiesta ?? ''}`;

  return async (messaggio: Messaggio): Promise<void> => {
    const { distretto, lingua, destinatario, messageId } = messaggio;
    const contenuto = componi(messaggio.modello, lingua, messaggio.parametri, {
      distretto,
      invito: await invito(messaggio),
      paginaUfficio: paginaUfficio(messaggio),
    });
    await strapi
      .plugin('email')
      .service('email')
      .send({
        from: tra(`${distretto.ufficio ?? 'Ufficio di Piano'} ${distretto.nome}`, impostazioniPosta(strapi).mittente),
        to: destinatario,
        ...(distretto.email && { replyTo: distretto.email }),
        subject: suUnaRiga(contenuto.oggetto),
        ...rendi(contenuto, lingua, distretto),
        messageId,
        attachments: await allegati(messaggio),
        // RFC 3834: no out-of-office reply answers it.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
  };
}
