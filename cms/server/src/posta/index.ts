import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { contentTypes } from './content-types';
import { createPostaController } from './controller';
import { createPosta } from './posta';
import { rotteAdmin } from './rotte-admin';

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
