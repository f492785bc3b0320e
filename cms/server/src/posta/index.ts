import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { contentTypes } from './content-types';
import { createPosta } from './posta';

export const posta: Stanza = {
  contentTypes,
  services: { posta: createPosta },
  bootstrap({ strapi }) {
    servizio(strapi, 'posta').avvia();
  },
  async destroy({ strapi }) {
    await servizio(strapi, 'posta').chiudi();
  },
};
