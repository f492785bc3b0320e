import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { createAzioni } from './area/azioni';
import { createModuloArea } from './area/modulo-area';
import { registraArea } from './area/rotte';
import { createVisite, type Visite } from './area/visite';
import { componenti } from './componenti';
import { comunica, createConseguenze } from './conseguenze';
import { conservazioneAdesione, visiteFinite } from './conservazione';
import { contentTypes } from './content-types';
import { createDoppioni } from './doppioni';
import { createIntegrazione } from './integrazione';
import { createModuloAdesioni } from './modulo-adesioni';
import { regole } from './regole';
import { createConfermaDati } from './riconferma/conferma';
import { createRiconferme, type Riconferme } from './riconferma/riconferme';
import { transizioniAdesione } from './stati-adesione';

declare module '../servizi' {
  interface Servizi {
    riconferme: Riconferme;
    visite: Visite;
  }
}

export const partner: Stanza = {
  contentTypes,
  services: { riconferme: createRiconferme, visite: createVisite },
  componenti,
  regole,
  register({ strapi }) {
    servizio(strapi, 'moduli').registra(createModuloAdesioni({ strapi }));
    servizio(strapi, 'moduli').registra(createModuloArea({ strapi }));
    servizio(strapi, 'richieste').registra({
      tipo: 'adesione',
      transizioni: transizioniAdesione,
      verificata: 'verificata',
      conseguenze: createConseguenze({ strapi }),
      comunica,
      simili: createDoppioni({ strapi }),
    });
    servizio(strapi, 'effetti').registra('integrazione', createIntegrazione({ strapi }));
    servizio(strapi, 'effetti').registra('riconferma', createConfermaDati({ strapi }));
    servizio(strapi, 'conservazione').registra(conservazioneAdesione);
    servizio(strapi, 'conservazione').scarta('visita', visiteFinite);
  },
  bootstrap(contesto) {
    registraArea(contesto, createAzioni(contesto));
    servizio(contesto.strapi, 'riconferme').avvia();
  },
  async destroy({ strapi }) {
    await servizio(strapi, 'riconferme').chiudi();
  },
};
