import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { aggancia, offriMiddleware } from './http/aggancio';
import { createGestori } from './http/gestori';
import { createSmistatore } from './http/smistatore';
import { createIndirizzi } from './indirizzi';

export const vetrina: Stanza = {
  services: { gestori: createGestori, indirizzi: createIndirizzi, smistatore: createSmistatore },
  register({ strapi }) {
    offriMiddleware(strapi, () => servizio(strapi, 'smistatore'));
  },
  bootstrap({ strapi }) {
    aggancia(strapi, servizio(strapi, 'smistatore'));
  },
};
