import { z } from 'zod';
import { decisioneDiEsempio, modelloEsito, parametriEsito } from './esito';

/** The steps of a proposta that its author is told about. */
export const esitiProposta = ['in_esame', 'accolta', 'non_accolta'] as const;

export const esitoProposta = modelloEsito({
  nome: 'Esito di una proposta',
  parametri: parametriEsito(esitiProposta).extend({ titolo: z.string() }),
  esempi: esitiProposta.map((esito) => ({ ...decisioneDiEsempio, titolo: 'Titolo della proposta', esito })),
  testi: {
    it: {
      frase: 'la tua proposta «{titolo}» per il Piano di Zona del distretto di {distretto} {esito}',
      esiti: {
        in_esame: {
          oggetto: 'Proposta in esame',
          esito: 'è in esame.',
          seguito: 'Ti scriveremo quando sarà decisa.',
        },
        accolta: {
          oggetto: 'Proposta accolta',
          esito: 'è stata accolta.',
          seguito: 'Grazie: l’ufficio la porta nel lavoro del Piano di Zona.',
        },
        non_accolta: {
          oggetto: 'Proposta non accolta',
          esito: 'non è stata accolta.',
          seguito: 'Per chiarimenti rispondi a questo messaggio o rivolgiti all’ufficio.',
        },
      },
    },
    en: {
      frase: 'your proposal “{titolo}” for the district plan of {distretto} {esito}',
      esiti: {
        in_esame: {
          oggetto: 'Proposal under examination',
          esito: 'is under examination.',
          seguito: 'We will write to you once it is decided.',
        },
        accolta: {
          oggetto: 'Proposal accepted',
          esito: 'has been accepted.',
          seguito: 'Thank you: the office takes it into the work on the district plan.',
        },
        non_accolta: {
          oggetto: 'Proposal not accepted',
          esito: 'has not been accepted.',
          seguito: 'For explanations, answer this message or contact the office.',
        },
      },
    },
  },
});
