import { uidTipo } from '../modello/nomi';
import type { Stanza } from '../modello/stanza';
import { CANCELLATO, PERSONA_RICHIESTA } from '../moduli/conservazione/regole';
import { esigiEmail, regolaRichiesta } from '../moduli/regola-richiesta';
import { servizio } from '../servizi';
import { comunica, createConseguenze } from './conseguenze';
import { contentTypes } from './content-types';
import { createModuloProposte } from './modulo-proposte';
import { createProposte, type Proposte } from './proposte';
import { transizioniProposta, type StatoProposta } from './stati-proposta';

declare module '../servizi' {
  interface Servizi {
    proposte: Proposte;
  }
}

/** What the software alone writes of a proposta. The consents are the sender's: nobody gives them in their place. */
const CUSTODITI = ['motivazione', 'avviso', 'consensoPubblicazione', 'consensoNome'];

export const proposte: Stanza = {
  contentTypes,
  services: { proposte: createProposte },
  regole: {
    [uidTipo('proposta')]: {
      ...regolaRichiesta('proposta', { custoditi: CUSTODITI }),
      completezza: esigiEmail('email'),
    },
  },
  register({ strapi }) {
    servizio(strapi, 'moduli').registra(createModuloProposte({ strapi }));
    servizio(strapi, 'richieste').registra({
      tipo: 'proposta',
      transizioni: transizioniProposta,
      verificata: 'verificata',
      conseguenze: createConseguenze({ strapi }),
      ritira: (documentId) => servizio(strapi, 'proposte').ritira(documentId),
      comunica,
    });
    servizio(strapi, 'conservazione').registra({
      tipo: 'proposta',
      inCorso: ['verificata', 'in_esame'] satisfies StatoProposta[],
      persona: {
        ...PERSONA_RICHIESTA,
        titolo: CANCELLATO,
        testo: CANCELLATO,
        nome: CANCELLATO,
        email: null,
        motivazione: null,
      },
    });
  },
};
