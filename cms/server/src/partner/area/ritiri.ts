import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../../moduli/http/errore';
import { servizio } from '../../servizi';
import type { Visita } from './visite';

interface Ritiro {
  tipo: 'iscrizione' | 'proposta';
  ricevuta: string;
}

/** Withdraws what was sent from the visitor's address. Answers what came of it; again, that there is nothing left to do. */
export const createRitiri =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async ({ distretto, email }: Visita, { tipo, ricevuta }: Ritiro): Promise<string> => {
    const propria: { documentId: string } | null = await strapi.db
      .query(uidTipo(tipo))
      .findOne({ where: { ricevuta, email: { $eqi: email }, distretto: { id: distretto.id } } });
    if (propria) return servizio(strapi, 'richieste').ritiro(tipo, propria.documentId);
    throw new ErrorePubblico(404, 'Dal tuo indirizzo non risulta niente con questa ricevuta.');
  };
