import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Passo, Richiesta } from '../moduli/tipo-di-richiesta';
import { esitiProposta } from '../posta/modelli/esito-proposta';
import { servizio } from '../servizi';

interface RigaProposta extends Richiesta {
  titolo: string;
  email: string | null;
}

/** What the mail about a step says, and whom it goes to; null where none is sent. */
function notizia(richiesta: Richiesta, a: string) {
  const { titolo, email } = richiesta as RigaProposta;
  const esito = esitiProposta.find((noto) => noto === a);
  return esito && email ? { esito, titolo, destinatario: email } : null;
}

export const comunica = (richiesta: Richiesta, a: string): boolean => notizia(richiesta, a) !== null;

/** What follows from a step of a proposta, in its transaction: the reason on file, and the mail that tells its author. */
export const createConseguenze =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (richiesta: Richiesta, { a, motivazione }: Passo): Promise<void> => {
    const { id, documentId, ricevuta, distretto, lingua } = richiesta;
    if (motivazione) await strapi.db.query(uidTipo('proposta')).update({ where: { id }, data: { motivazione } });
    const detto = notizia(richiesta, a);
    if (!detto) return;
    const { destinatario, ...parametri } = detto;
    await servizio(strapi, 'posta').accoda({
      modello: 'esito-proposta',
      destinatario,
      lingua: lingua ?? 'it',
      parametri: { ricevuta, motivazione: motivazione ?? null, ...parametri },
      richiesta: { tipo: 'proposta', documentId },
      distretto: distretto.id,
    });
  };
