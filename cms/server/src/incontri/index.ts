import type { Stanza } from '../modello/stanza';
import { CANCELLATO } from '../moduli/conservazione/regole';
import { servizio } from '../servizi';
import { componenti } from './componenti';
import { contentTypes } from './content-types';
import { createIncontriController } from './controller';
import { createConvocazioni, type Convocazioni } from './convocazioni/convocazioni';
import { createRisposta } from './convocazioni/risposta';
import { createFoglio, type Foglio } from './foglio';
import { createIscrizioni, type Iscrizioni } from './iscrizioni/iscrizioni';
import { createModuloIscrizioni } from './iscrizioni/modulo-iscrizioni';
import { createSorveglianza, type Sorveglianza } from './iscrizioni/sorveglianza';
import { transizioniIscrizione } from './iscrizioni/stati-iscrizione';
import { regole } from './regole';
import { rotteAdmin } from './rotte-admin';

declare module '../servizi' {
  interface Servizi {
    convocazioni: Convocazioni;
    foglio: Foglio;
    iscrizioni: Iscrizioni;
    sorveglianza: Sorveglianza;
  }
}

export const incontri: Stanza = {
  contentTypes,
  componenti,
  regole,
  services: {
    convocazioni: createConvocazioni,
    foglio: createFoglio,
    iscrizioni: createIscrizioni,
    sorveglianza: createSorveglianza,
  },
  controllers: { incontri: createIncontriController },
  rotteAdmin,
  register({ strapi }) {
    const iscrizioni = servizio(strapi, 'iscrizioni');
    servizio(strapi, 'moduli').registra(createModuloIscrizioni({ strapi }));
    servizio(strapi, 'richieste').registra({
      tipo: 'iscrizione',
      transizioni: transizioniIscrizione,
      verificata: 'confermata',
      blocca: (documentId) => iscrizioni.blocca(documentId),
      confermata: (documentId) => iscrizioni.perLink.conferma(documentId),
      ritira: (documentId) => iscrizioni.perLink.ritira(documentId),
      ostacolo: (richiesta, a) => iscrizioni.ostacolo(richiesta, a),
      conseguenze: (richiesta, passo) => iscrizioni.conseguenze(richiesta, passo),
    });
    servizio(strapi, 'effetti').registra('convocazione', createRisposta({ strapi }));
    servizio(strapi, 'conservazione').registra({
      tipo: 'convocazione',
      inCorso: [],
      persona: { destinatario: CANCELLATO, ente: null, email: null, delegato: null, nota: null },
    });
    servizio(strapi, 'conservazione').registra({
      tipo: 'iscrizione',
      // Who was expected stays so where nobody wrote down who came.
      inCorso: [],
      persona: { ricevuta: null, nominativo: CANCELLATO, email: null, organizzazione: null, esigenze: null },
    });
  },
  bootstrap({ strapi }) {
    servizio(strapi, 'sorveglianza').avvia();
  },
  async destroy({ strapi }) {
    await servizio(strapi, 'sorveglianza').chiudi();
  },
};
