import { uidTipo } from '../modello/nomi';
import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { contentTypes } from './content-types';
import { createPostaController } from './controller';
import { createDisiscrizioni, type Disiscrizioni } from './disiscrizione/disiscrizioni';
import { registraDisiscrizione } from './disiscrizione/rotte';
import { createPosta, type Posta } from './posta';
import { rotteAdmin } from './rotte-admin';
import { createTestiController } from './testi/controller';
import { regolaTestoPosta } from './testi/regola';
import { createTesti, type Testi } from './testi/testi';

declare module '../servizi' {
  interface Servizi {
    disiscrizioni: Disiscrizioni;
    posta: Posta;
    testi: Testi;
  }
}

export const posta: Stanza = {
  contentTypes,
  regole: { [uidTipo('testo-posta')]: regolaTestoPosta },
  controllers: { posta: createPostaController, testi: createTestiController },
  rotteAdmin,
  services: { disiscrizioni: createDisiscrizioni, posta: createPosta, testi: createTesti },
  bootstrap({ strapi }) {
    registraDisiscrizione({ strapi });
    servizio(strapi, 'posta').avvia();
  },
  async destroy({ strapi }) {
    await servizio(strapi, 'posta').chiudi();
  },
};
