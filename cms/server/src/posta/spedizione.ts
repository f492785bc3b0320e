import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { DistrettoModuli, TipoPratica } from '../moduli/modulo';
import { servizio } from '../servizi';
import { imbusta } from './busta';
import { modelloDi } from './modelli';
import { componi } from './modelli/componi';
import type { Lettera, Lingua } from './modelli/modello';
import { chiaveLettera } from './testi/lettere';

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

/** Turns a row of the outbox into a mail and hands it to the mail server. Links are minted here, so only who gets the mail knows them. */
export function createSpedizione({ strapi }: { strapi: Core.Strapi }) {
  /**
   * Nobody knows whether an attempt that failed has reached its mailbox: the next one has the same Message-ID, may be dropped
   * there as the same mail, and so leaves the links of the first as they are.
   */
  async function invito({ scopo }: Lettera, { tipoRichiesta, richiesta, documentId, tentativi, distretto }: Messaggio) {
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
  async function allegati({ calendario }: Lettera) {
    const byte = calendario && (await servizio(strapi, 'catalogo').leggi(calendario));
    return byte ? [{ filename: 'incontro.ics', content: byte, contentType: 'text/calendar; charset=utf-8' }] : [];
  }

  const paginaUfficio = ({ tipoRichiesta, richiesta }: Messaggio) =>
    `${strapi.config.get<string>('admin.absoluteUrl')}/content-manager/collection-types/${uidTipo(tipoRichiesta ?? 'contatto')}/${richiesta ?? ''}`;

  /** Gives back whether it was sent: who wants no more of such messages gets none, also of those that are queued already. */
  return async (messaggio: Messaggio): Promise<boolean> => {
    const { distretto, lingua, destinatario, messageId } = messaggio;
    const lettera = modelloDi(messaggio.modello).leggi(messaggio.parametri);
    const { facoltativo: tipo } = lettera;
    const disiscrizioni = servizio(strapi, 'disiscrizioni');
    const ente = distretto.documentId;
    if (tipo && (await disiscrizioni.rifiutati(tipo, ente, destinatario))) return false;
    const uscita = tipo && { tipo, indirizzo: disiscrizioni.indirizzo(tipo, ente, destinatario) };
    const ambiente = {
      distretto,
      invito: await invito(lettera, messaggio),
      paginaUfficio: paginaUfficio(messaggio),
    };
    const chiave = chiaveLettera(messaggio.modello, lettera);
    const testo = await servizio(strapi, 'testi').daMandare(distretto.id, chiave, lettera, lingua);
    const contenuto = componi(testo, lettera.valori(lingua, ambiente), lingua, ambiente.invito);
    await strapi
      .plugin('email')
      .service('email')
      .send({
        ...imbusta(strapi, contenuto, lingua, distretto, uscita),
        to: destinatario,
        messageId,
        attachments: await allegati(lettera),
      });
    return true;
  };
}
