import { z } from 'zod';
import { componiEsito, parametriEsito } from './esito';
import { modello, type Lingua } from './modello';

/** The steps of a request that its author is told about. */
export const esitiComunicati = ['accolta', 'respinta', 'integrazione', 'preavviso_rigetto'] as const;
type Esito = (typeof esitiComunicati)[number];

interface Parole {
  oggetto: string;
  esito: string;
  seguito: string;
}

const PAROLE: Record<Lingua, Record<Esito, Parole>> = {
  it: {
    accolta: {
      oggetto: 'Richiesta di adesione accolta',
      esito: 'è stata accolta.',
      seguito: 'L’ufficio ti scriverà per i prossimi incontri dei tavoli che hai scelto.',
    },
    respinta: {
      oggetto: 'Richiesta di adesione non accolta',
      esito: 'non è stata accolta.',
      seguito: 'Per chiarimenti rispondi a questo messaggio o rivolgiti all’ufficio.',
    },
    integrazione: {
      oggetto: 'Servono altre informazioni sulla richiesta di adesione',
      esito: 'va completata.',
      seguito: 'Rispondi a questo messaggio con ciò che manca.',
    },
    preavviso_rigetto: {
      oggetto: 'Preavviso di rigetto della richiesta di adesione',
      esito: 'potrebbe non essere accolta (art. 10-bis L. 241/1990).',
      seguito: 'Hai dieci giorni per presentare osservazioni e documenti: rispondi a questo messaggio.',
    },
  },
  en: {
    accolta: {
      oggetto: 'Registration request accepted',
      esito: 'has been accepted.',
      seguito: 'The office will write to you about the next meetings of the groups that you chose.',
    },
    respinta: {
      oggetto: 'Registration request not accepted',
      esito: 'has not been accepted.',
      seguito: 'For explanations, answer this message or contact the office.',
    },
    integrazione: {
      oggetto: 'More information is needed on your registration request',
      esito: 'needs to be completed.',
      seguito: 'Answer this message with what is missing.',
    },
    preavviso_rigetto: {
      oggetto: 'Notice of refusal of your registration request',
      esito: 'may be refused (art. 10-bis of Law 241/1990).',
      seguito: 'You have ten days to send comments and documents: answer this message.',
    },
  },
};

export const esitoAdesione = modello({
  parametri: parametriEsito(esitiComunicati).extend({ denominazione: z.string() }),
  it: (parametri, { distretto }) => {
    const { oggetto, esito, seguito } = PAROLE.it[parametri.esito];
    const frase = `la richiesta di ${parametri.denominazione} di partecipare al Piano di Zona del distretto di ${distretto.nome} ${esito}`;
    return componiEsito('it', parametri, { oggetto, frase, seguito });
  },
  en: (parametri, { distretto }) => {
    const { oggetto, esito, seguito } = PAROLE.en[parametri.esito];
    const frase = `the request of ${parametri.denominazione} to take part in the district plan of ${distretto.nome} ${esito}`;
    return componiEsito('en', parametri, { oggetto, frase, seguito });
  },
});
