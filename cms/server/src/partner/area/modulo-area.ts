import type { Core } from '@strapi/strapi';
import { richiestaArea } from '../../../../contracts/area';
import { definisciModulo } from '../../moduli/modulo';
import { servizio } from '../../servizi';

/**
 * The form that asks for the way into a partner's own area. Whether the address is known decides about the words of the mail and
 * about nothing else: what is stored, answered and queued is the same.
 */
export const createModuloArea = ({ strapi }: { strapi: Core.Strapi }) =>
  definisciModulo({
    nome: 'area',
    tipo: 'visita',
    sigla: 'ARE',
    statoIniziale: 'chiesta',
    conferma: 'accesso-area',
    schema: richiestaArea,
    inUso: ({ moduloArea }) => moduloArea === true,
    termine: () => null,
    email: ({ email }) => email,
    apri: (invio) => async (distretto) => {
      const visite = servizio(strapi, 'visite');
      const email = invio.email.toLowerCase();
      const nota = (await visite.partnerDi(distretto.id, email)).length > 0;
      // A newer link takes the place of those before, and of the visit that one of them began.
      await visite.chiudi({ distretto: { id: distretto.id }, email });
      return {
        campi: { email },
        conferma: ({ documentId }) =>
          servizio(strapi, 'posta').accoda({
            modello: 'accesso-area',
            destinatario: invio.email,
            lingua: invio.lingua,
            parametri: {
              nota,
              adesioni: servizio(strapi, 'indirizzi').pagina(`${distretto.slug}/moduli/adesioni`),
            },
            richiesta: { tipo: 'visita', documentId },
            distretto: distretto.id,
          }),
      };
    },
  });
