import { z } from 'zod';
import { giornoEsteso, modello, parametriRichiesta } from './modello';

const NOMI = {
  contatto: { it: 'Nuovo messaggio', en: 'New message' },
  adesione: { it: 'Nuova richiesta di adesione', en: 'New registration request' },
  proposta: { it: 'Nuova proposta', en: 'New proposal' },
  iscrizione: { it: 'Nuova iscrizione', en: 'New registration for a meeting' },
} as const;

/** Tells the office that there is something to read. What it says stays in the admin: mail is no place for personal data. */
export const avvisoUfficio = modello({
  parametri: parametriRichiesta.extend({ tipo: z.enum(['contatto', 'adesione', 'proposta', 'iscrizione']) }),
  it: ({ tipo, ricevuta, termine }, { paginaUfficio }) => ({
    oggetto: `${NOMI[tipo].it} – ${ricevuta}`,
    paragrafi: [
      `${NOMI[tipo].it} con indirizzo e-mail verificato: ${ricevuta}.`,
      ...(termine ? [`Va data risposta entro il ${giornoEsteso(termine, 'it')}.`] : []),
    ],
    azione: { testo: 'Apri nell’area riservata', indirizzo: paginaUfficio },
  }),
  en: ({ tipo, ricevuta, termine }, { paginaUfficio }) => ({
    oggetto: `${NOMI[tipo].en} – ${ricevuta}`,
    paragrafi: [
      `${NOMI[tipo].en} with a verified e-mail address: ${ricevuta}.`,
      ...(termine ? [`An answer is due by ${giornoEsteso(termine, 'en')}.`] : []),
    ],
    azione: { testo: 'Open in the admin', indirizzo: paginaUfficio },
  }),
});
