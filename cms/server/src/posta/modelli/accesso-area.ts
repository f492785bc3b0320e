import { z } from 'zod';
import { collegamento, FRASI, lettera } from './frasi';
import { modello } from './modello';

/**
 * The way into a partner's own area. It goes to whoever is asked for: that an address is not known is told to its mailbox
 * alone, and nobody else learns which addresses are.
 */
export const accessoArea = modello({
  nome: 'Accesso all’area dei partner',
  parametri: z.strictObject({
    nota: z.boolean(),
    /** Address of the form for those who are no partner yet. */
    adesioni: z.url(),
  }),
  scopo: ({ nota }) => (nota ? 'area' : null),
  variante: ({ nota }) => (nota ? 'nota' : 'ignota'),
  valori: ({ nota, adesioni }, _lingua, { invito }) => ({
    collegamento: nota ? (invito?.indirizzo ?? null) : adesioni,
  }),
  esempi: [true, false].map((nota) => ({ nota, adesioni: 'https://www.esempio.it/moduli/adesioni' })),
  testi: {
    it: {
      nota: lettera(
        'it',
        'Accesso all’area dei partner – {distretto}',
        'hai chiesto di entrare nell’area dei partner del Piano di Zona del distretto di {distretto}.',
        'Il collegamento vale una volta sola, per {ore} ora. Non inoltrarlo: chi lo apre entra al posto tuo.',
        collegamento('Entra nell’area dei partner'),
        FRASI.it.ignora,
      ),
      ignota: lettera(
        'it',
        'Accesso all’area dei partner – {distretto}',
        'è stato chiesto di entrare con questo indirizzo nell’area dei partner del distretto di {distretto}, ma nessun partner lo ha fra i suoi referenti. Se la tua organizzazione è già nell’elenco, prova con l’indirizzo che ha dato all’ufficio, o chiedi all’ufficio di aggiungere il tuo.',
        collegamento('Se non è nell’elenco, chiedi di partecipare'),
        FRASI.it.ignora,
      ),
    },
    en: {
      nota: lettera(
        'en',
        'Your way into the partners’ area – {distretto}',
        'you have asked to enter the partners’ area of the district plan of {distretto}.',
        'The link works once, for {ore} hour. Do not forward it: whoever opens it enters in your place.',
        collegamento('Enter the partners’ area'),
        FRASI.en.ignora,
      ),
      ignota: lettera(
        'en',
        'Your way into the partners’ area – {distretto}',
        'somebody has asked to enter the partners’ area of the district of {distretto} with this address, but no partner has it among its contacts. If your organisation is listed already, try the address that it gave to the office, or ask the office to add yours.',
        collegamento('If it is not listed, ask to take part'),
        FRASI.en.ignora,
      ),
    },
  },
});
