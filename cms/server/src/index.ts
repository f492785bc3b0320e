import { incontri } from './incontri';
import type { Regole } from './modello/scrittura';
import type { Contesto, Stanza } from './modello/stanza';
import { moduli } from './moduli';
import { monitoraggio } from './monitoraggio';
import { partner } from './partner';
import { piano } from './piano';
import { posta } from './posta';
import { proposte } from './proposte';
import { redazione } from './redazione';
import { servizio } from './servizi';
import { vetrina } from './vetrina';

/** `vetrina` comes last: it reads the others and none of them knows it. */
const stanze: Stanza[] = [redazione, piano, incontri, partner, proposte, monitoraggio, moduli, posta, vetrina];

const unione = <K extends 'contentTypes' | 'services' | 'controllers' | 'policies'>(parte: K) =>
  Object.assign({}, ...stanze.map((stanza) => stanza[parte] ?? {})) as NonNullable<Stanza[K]>;

const inOrdine = (fase: 'register' | 'bootstrap' | 'destroy') => async (contesto: Contesto) => {
  const ordine = fase === 'destroy' ? stanze.toReversed() : stanze;
  for (const stanza of ordine) await stanza[fase]?.(contesto);
};

const registraStanze = inOrdine('register');
const avviaStanze = inOrdine('bootstrap');

export default {
  async register(contesto: Contesto) {
    // Undocumented, and the only way for a plugin to bring components: tables, types and Content Manager follow.
    const componenti = stanze.flatMap((stanza) => stanza.componenti ?? []);
    contesto.strapi.get('components').add(Object.fromEntries(componenti.map((voce) => [voce.uid, voce])));
    await registraStanze(contesto);
  },
  async bootstrap(contesto: Contesto) {
    const regole: Regole = Object.assign({}, ...stanze.map((stanza) => stanza.regole ?? {}));
    const controlli = stanze.flatMap((stanza) => stanza.controlli?.(contesto) ?? []);
    servizio(contesto.strapi, 'redazione').avvia(regole, controlli);
    await avviaStanze(contesto);
  },
  destroy: inOrdine('destroy'),
  contentTypes: unione('contentTypes'),
  services: unione('services'),
  controllers: unione('controllers'),
  policies: unione('policies'),
  routes: {
    admin: { type: 'admin', routes: stanze.flatMap((stanza) => stanza.rotteAdmin ?? []) },
  },
};
