import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Passo, Richiesta } from '../moduli/richieste';
import { esitiProposta } from '../posta/modelli/esito-proposta';
import { servizio } from '../servizi';

interface RigaProposta extends Richiesta {
  titolo: string;
  email: string | null;
}

/** What follows from a step of a proposta, in its transaction: the reason on file, and the mail that tells its author. */
export const createConseguenze =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (richiesta: Richiesta, { a, motivazione }: Passo): Promise<void> => {
    const { id, documentId, ricevuta, distretto, lingua } = richiesta;
    const { titolo, email } = richiesta as RigaProposta;
    if (motivazione) await strapi.db.query(uidTipo('proposta')).update({ where: { id }, data: { motivazione } });
    const esito = esitiProposta.find((noto) => noto === a);
    if (!esito || !email) return;
    await servizio(strapi, 'posta').accoda({
      modello: 'esito-proposta',
      destinatario: email,
      lingua: lingua ?? 'it',
      parametri: { ricevuta, titolo, esito, motivazione: motivazione ?? null },
      richiesta: { tipo: 'proposta', documentId },
      distretto: distretto.id,
    });
  };
