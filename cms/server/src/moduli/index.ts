import { uidTipo } from '../modello/nomi';
import type { Stanza } from '../modello/stanza';
import { servizio } from '../servizi';
import { createCollegamenti, type Collegamenti } from './collegamenti/collegamenti';
import { createEffetti, type Effetti } from './collegamenti/effetti';
import { registraCollegamento } from './collegamenti/rotte';
import { createConservazione, type Conservazione } from './conservazione/conservazione';
import { PERSONA_RICHIESTA, CANCELLATO } from './conservazione/regole';
import { contentTypes } from './content-types';
import { createRichiesteController } from './controller';
import { createCliente, type Cliente } from './http/cliente';
import { createFormali, type Formali } from './formali';
import { createInformative, type Informative } from './informative';
import { moduloContatti } from './modulo-contatti';
import { createRegistro, type Registro } from './registro';
import { regolaRichiesta } from './regola-richiesta';
import { createRichieste, type Richieste } from './richieste';
import { registraRotte } from './rotte';
import { rotteAdmin } from './rotte-admin';
import { createRicezione, type Ricezione } from './sospesi/ricezione';
import { createSospesi, type Sospesi } from './sospesi/sospesi';
import { createLimiti, type Limiti } from './spam/limiti';
import { IN_CORSO, transizioniContatto } from './stati-contatto';

declare module '../servizi' {
  interface Servizi {
    cliente: Cliente;
    collegamenti: Collegamenti;
    conservazione: Conservazione;
    effetti: Effetti;
    formali: Formali;
    informative: Informative;
    limiti: Limiti;
    moduli: Registro;
    ricezione: Ricezione;
    richieste: Richieste;
    sospesi: Sospesi;
  }
}

export const moduli: Stanza = {
  contentTypes,
  services: {
    cliente: createCliente,
    collegamenti: createCollegamenti,
    conservazione: createConservazione,
    effetti: createEffetti,
    formali: createFormali,
    informative: createInformative,
    limiti: createLimiti,
    moduli: createRegistro,
    ricezione: createRicezione,
    richieste: createRichieste,
    sospesi: createSospesi,
  },
  regole: { [uidTipo('contatto')]: regolaRichiesta('contatto') },
  controllers: { richieste: createRichiesteController },
  rotteAdmin,
  register({ strapi }) {
    servizio(strapi, 'moduli').registra(moduloContatti);
    const richieste = servizio(strapi, 'richieste');
    richieste.registra({ tipo: 'contatto', transizioni: transizioniContatto, verificata: 'verificato' });
    const effetti = servizio(strapi, 'effetti');
    const sospesi = servizio(strapi, 'sospesi');
    effetti.registra('conferma', async ({ tipo, richiesta }) => {
      if (tipo === 'sospeso') return sospesi.conferma(richiesta);
      return richieste.conosce(tipo) ? richieste.conferma(tipo, richiesta) : null;
    });
    effetti.registra('ritiro', async ({ tipo, richiesta }) =>
      richieste.conosce(tipo) ? richieste.ritiro(tipo, richiesta) : null,
    );
    servizio(strapi, 'conservazione').registra({
      tipo: 'contatto',
      inCorso: IN_CORSO,
      persona: {
        ...PERSONA_RICHIESTA,
        oggetto: CANCELLATO,
        nome: CANCELLATO,
        email: null,
        telefono: null,
        messaggio: CANCELLATO,
      },
    });
  },
  bootstrap({ strapi }) {
    const { indirizzo: indirizzoCliente } = servizio(strapi, 'cliente');
    const limiti = servizio(strapi, 'limiti');
    registraRotte({ strapi, limiti, indirizzoCliente });
    registraCollegamento({ strapi, limiti, indirizzoCliente });
    servizio(strapi, 'conservazione').avvia();
  },
  async destroy({ strapi }) {
    await servizio(strapi, 'conservazione').chiudi();
  },
};
