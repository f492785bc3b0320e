import { z } from 'zod';
import { decisioneDiEsempio, modelloEsito, parametriEsito } from './esito';

/** The steps of a request that its author is told about. */
export const esitiComunicati = ['accolta', 'respinta', 'integrazione', 'preavviso_rigetto'] as const;

export const esitoAdesione = modelloEsito({
  nome: 'Esito di una richiesta di adesione',
  parametri: parametriEsito(esitiComunicati).extend({ denominazione: z.string() }),
  scopo: 'integrazione',
  esempi: esitiComunicati.map((esito) => ({ ...decisioneDiEsempio, denominazione: 'Associazione Esempio', esito })),
  testi: {
    it: {
      frase: 'la richiesta di {denominazione} di partecipare al Piano di Zona del distretto di {distretto} {esito}',
      esiti: {
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
          seguito:
            'Scrivi ciò che manca con il collegamento qui sotto, che vale {giorni} giorni. Per mandare documenti rispondi a questo messaggio.',
          azione: 'Completa la richiesta',
        },
        preavviso_rigetto: {
          oggetto: 'Preavviso di rigetto della richiesta di adesione',
          esito: 'potrebbe non essere accolta (art. 10-bis L. 241/1990).',
          seguito:
            'Hai dieci giorni per presentare osservazioni: scrivile con il collegamento qui sotto. Per mandare documenti rispondi a questo messaggio.',
          azione: 'Scrivi le osservazioni',
        },
      },
    },
    en: {
      frase: 'the request of {denominazione} to take part in the district plan of {distretto} {esito}',
      esiti: {
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
          seguito:
            'Write what is missing with the link below, which works for {giorni} days. To send documents, answer this message.',
          azione: 'Complete the request',
        },
        preavviso_rigetto: {
          oggetto: 'Notice of refusal of your registration request',
          esito: 'may be refused (art. 10-bis of Law 241/1990).',
          seguito:
            'You have ten days to send comments: write them with the link below. To send documents, answer this message.',
          azione: 'Write your comments',
        },
      },
    },
  },
});
