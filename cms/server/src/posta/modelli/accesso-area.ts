import { z } from 'zod';
import { conInvito, riempi, SALUTO } from './frasi';
import { modello, type Lingua } from './modello';

const TESTI: Record<
  Lingua,
  Record<'oggetto' | 'nota' | 'vale' | 'entra' | 'ignota' | 'aderisci' | 'ignora', string>
> = {
  it: {
    oggetto: 'Accesso all’area dei partner – {distretto}',
    nota: 'hai chiesto di entrare nell’area dei partner del Piano di Zona del distretto di {distretto}.',
    vale: 'Il collegamento vale una volta sola, per {ore} ora. Non inoltrarlo: chi lo apre entra al posto tuo.',
    entra: 'Entra nell’area dei partner',
    ignota:
      'è stato chiesto di entrare con questo indirizzo nell’area dei partner del distretto di {distretto}, ma nessun partner lo ha fra i suoi referenti. Se la tua organizzazione è già nell’elenco, prova con l’indirizzo che ha dato all’ufficio, o chiedi all’ufficio di aggiungere il tuo.',
    aderisci: 'Se non è nell’elenco, chiedi di partecipare',
    ignora: 'Se non sei stato tu, ignora questo messaggio.',
  },
  en: {
    oggetto: 'Your way into the partners’ area – {distretto}',
    nota: 'you have asked to enter the partners’ area of the district plan of {distretto}.',
    vale: 'The link works once, for {ore} hour. Do not forward it: whoever opens it enters in your place.',
    entra: 'Enter the partners’ area',
    ignota:
      'somebody has asked to enter the partners’ area of the district of {distretto} with this address, but no partner has it among its contacts. If your organisation is listed already, try the address that it gave to the office, or ask the office to add yours.',
    aderisci: 'If it is not listed, ask to take part',
    ignora: 'If this was not you, ignore this message.',
  },
};

/**
 * The way into a partner's own area. It goes to whoever is asked for: that an address is not known is told to its mailbox
 * alone, and nobody else learns which addresses are.
 */
export const accessoArea = modello({
  parametri: z.strictObject({
    nota: z.boolean(),
    /** Address of the form for those who are no partner yet. */
    adesioni: z.url(),
  }),
  invito: ({ nota }) => (nota ? 'area' : null),
  componi(lingua, { nota, adesioni }, { distretto: { nome: distretto }, invito }) {
    const testi = TESTI[lingua];
    const oggetto = riempi(testi.oggetto, { distretto });
    if (!nota) {
      return {
        oggetto,
        paragrafi: [SALUTO[lingua], riempi(testi.ignota, { distretto })],
        azione: { testo: testi.aderisci, indirizzo: adesioni },
        seguito: [testi.ignora],
      };
    }
    return {
      oggetto,
      paragrafi: [
        SALUTO[lingua],
        riempi(testi.nota, { distretto }),
        riempi(testi.vale, { ore: invito?.oreValide ?? 0 }),
      ],
      ...conInvito(lingua, invito, testi.entra, testi.ignora),
    };
  },
});
