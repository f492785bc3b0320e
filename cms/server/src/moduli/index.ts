import { uidTipo } from '../modello/nomi';
import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { createCollegamenti, type Collegamenti } from './collegamenti/collegamenti';
import { registraCollegamento } from './collegamenti/rotte';
import { contentTypes } from './content-types';
import { createRichiesteController } from './controller';
import { createIndirizzoCliente } from './http/indirizzo-cliente';
import { impostazioniModuli } from './impostazioni';
import { createInformative, type Informative } from './informative';
import { moduloContatti } from './modulo-contatti';
import { createRegistro, type Registro } from './registro';
import { regolaRichiesta } from './regola-richiesta';
import { createRichieste, type Richieste } from './richieste';
import { registraRotte } from './rotte';
import { rotteAdmin } from './rotte-admin';
import { createLimiti } from './spam/limiti';
import { transizioniContatto } from './stati-contatto';

declare module '../servizi' {
  interface Servizi {
    collegamenti: Collegamenti;
    informative: Informative;
    moduli: Registro;
    richieste: Richieste;
  }
}

export const moduli: Stanza = {
  contentTypes,
  services: {
    collegamenti: createCollegamenti,
    informative: createInformative,
    moduli: createRegistro,
    richieste: createRichieste,
  },
  regole: { [uidTipo('contatto')]: regolaRichiesta('contatto') },
  controllers: { richieste: createRichiesteController },
  rotteAdmin,
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
    const limiti = createLimiti({ strapi });
    registraRotte({ strapi, limiti, indirizzoCliente });
    registraCollegamento({ strapi, limiti, indirizzoCliente });
  },
};
