import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { componenti } from './componenti';
import { comunica, createConseguenze } from './conseguenze';
import { contentTypes } from './content-types';
import { createIntegrazione } from './integrazione';
import { createModuloAdesioni } from './modulo-adesioni';
import { regole } from './regole';
import { transizioniAdesione } from './stati-adesione';

export const partner: Stanza = {
  contentTypes,
  componenti,
  regole,
  register({ strapi }) {
    servizio(strapi, 'moduli').registra(createModuloAdesioni({ strapi }));
    servizio(strapi, 'richieste').registra({
      tipo: 'adesione',
      transizioni: transizioniAdesione,
      verificata: 'verificata',
      conseguenze: createConseguenze({ strapi }),
      comunica,
    });
    servizio(strapi, 'effetti').registra('integrazione', createIntegrazione({ strapi }));
  },
};
