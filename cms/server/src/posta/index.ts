import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { contentTypes } from './content-types';
import { createPostaController } from './controller';
import { createPosta, type Posta } from './posta';
import { rotteAdmin } from './rotte-admin';

declare module '../servizi' {
  interface Servizi {
    posta: Posta;
  }
}

export const posta: Stanza = {
  contentTypes,
  controllers: { posta: createPostaController },
  rotteAdmin,
  services: { posta: createPosta },
  bootstrap({ strapi }) {
    servizio(strapi, 'posta').avvia();
  },
  async destroy({ strapi }) {
    await servizio(strapi, 'posta').chiudi();
  },
};
