import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Passo, Richiesta } from '../moduli/tipo-di-richiesta';
import { esitiComunicati } from '../posta/modelli/esito-adesione';
import { servizio } from '../servizi';
import { createAccoglienza } from './accoglienza';
import { DOMANDE } from './stati-adesione';

interface RigaAdesione extends Richiesta {
  denominazione: string;
  emailRichiedente: string | null;
}

/** What the mail about a step says, and whom it goes to; null where none is sent. */
function notizia(richiesta: Richiesta, a: string) {
  const { denominazione, emailRichiedente } = richiesta as RigaAdesione;
  const esito = esitiComunicati.find((noto) => noto === a);
  return esito && emailRichiedente ? { esito, denominazione, destinatario: emailRichiedente } : null;
}

export const comunica = (richiesta: Richiesta, a: string): boolean => notizia(richiesta, a) !== null;

/** What follows from a step of a registration, in its transaction: the partner, the reason on file, the mail that tells of it. */
export function createConseguenze({ strapi }: { strapi: Core.Strapi }) {
  const accogli = createAccoglienza({ strapi });

  return async (richiesta: Richiesta, { a, motivazione }: Passo): Promise<void> => {
    const { id, documentId, stato, ricevuta, distretto, lingua } = richiesta;
    if (motivazione) await strapi.db.query(uidTipo('adesione')).update({ where: { id }, data: { motivazione } });
    // The question is settled: nobody answers it any more.
    if (DOMANDE.includes(stato))
      await servizio(strapi, 'collegamenti').revoca({ scopo: 'integrazione', tipo: 'adesione', richiesta: documentId });
    if (a === 'accolta') await servizio(strapi, 'redazione').comeAttore('adesione accolta', () => accogli(documentId));
    const detto = notizia(richiesta, a);
    if (!detto) return;
    const { destinatario, ...parametri } = detto;
    await servizio(strapi, 'posta').accoda({
      modello: 'esito-adesione',
      destinatario,
      lingua: lingua ?? 'it',
      parametri: { ricevuta, motivazione: motivazione ?? null, ...parametri },
      richiesta: { tipo: 'adesione', documentId },
      distretto: distretto.id,
    });
  };
}
