import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { createCollegamenti } from './collegamenti/collegamenti';
import { contentTypes } from './content-types';
import { createIndirizzoCliente } from './http/indirizzo-cliente';
import { impostazioniModuli } from './impostazioni';
import { createInformative } from './informative';
import { moduloContatti } from './modulo-contatti';
import { createRegistro } from './registro';
import { createRichieste } from './richieste';
import { registraRotte } from './rotte';
import { createLimiti } from './spam/limiti';
import { transizioniContatto } from './stati-contatto';

export const moduli: Stanza = {
  contentTypes,
  services: {
    collegamenti: createCollegamenti,
    informative: createInformative,
    moduli: createRegistro,
    richieste: createRichieste,
  },
  register({ strapi }) {
    servizio(strapi, 'moduli').registra(moduloContatti);
    servizio(strapi, 'richieste').registra({
      tipo: 'contatto',
      transizioni: transizioniContatto,
      verificata: 'verificato',
    });
  },
  bootstrap({ strapi }) {
    const indirizzoCliente = createIndirizzoCliente(impostazioniModuli(strapi).proxyFidati);
    registraRotte({ strapi, limiti: createLimiti({ strapi }), indirizzoCliente });
  },
};
