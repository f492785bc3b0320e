import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Passo, Richiesta } from '../moduli/richieste';
import { esitiComunicati } from '../posta/modelli/esito-adesione';
import { servizio } from '../servizi';
import { createAccoglienza } from './accoglienza';

interface RigaAdesione extends Richiesta {
  denominazione: string;
  emailRichiedente: string | null;
}

/** What follows from a step of a registration, in its transaction: the partner, the reason on file, the mail that tells of it. */
export function createConseguenze({ strapi }: { strapi: Core.Strapi }) {
  const accogli = createAccoglienza({ strapi });

  return async (richiesta: Richiesta, { a, motivazione }: Passo): Promise<void> => {
    const { id, documentId, ricevuta, distretto, lingua } = richiesta;
    const { denominazione, emailRichiedente } = richiesta as RigaAdesione;
    if (motivazione) await strapi.db.query(uidTipo('adesione')).update({ where: { id }, data: { motivazione } });
    if (a === 'accolta') await servizio(strapi, 'redazione').comeAttore('adesione accolta', () => accogli(documentId));
    const esito = esitiComunicati.find((noto) => noto === a);
    if (!esito || !emailRichiedente) return;
    await servizio(strapi, 'posta').accoda({
      modello: 'esito-adesione',
      destinatario: emailRichiedente,
      lingua: lingua ?? 'it',
      parametri: { ricevuta, denominazione, esito, motivazione: motivazione ?? null },
      richiesta: { tipo: 'adesione', documentId },
      distretto: distretto.id,
    });
  };
}
