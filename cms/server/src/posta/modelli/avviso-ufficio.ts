import { z } from 'zod';
import { riempi } from './frasi';
import { giornoEsteso, modello, parametriRichiesta, type Lingua } from './modello';

const TIPI = ['contatto', 'adesione', 'proposta', 'iscrizione'] as const;

interface Testi {
  nomi: Record<(typeof TIPI)[number], string>;
  arrivo: string;
  termine: string;
  azione: string;
}

const TESTI: Record<Lingua, Testi> = {
  it: {
    nomi: {
      contatto: 'Nuovo messaggio',
      adesione: 'Nuova richiesta di adesione',
      proposta: 'Nuova proposta',
      iscrizione: 'Nuova iscrizione',
    },
    arrivo: '{nome} con indirizzo e-mail verificato: {ricevuta}.',
    termine: 'Va data risposta entro il {giorno}.',
    azione: 'Apri nell’area riservata',
  },
  en: {
    nomi: {
      contatto: 'New message',
      adesione: 'New registration request',
      proposta: 'New proposal',
      iscrizione: 'New registration for a meeting',
    },
    arrivo: '{nome} with a verified e-mail address: {ricevuta}.',
    termine: 'An answer is due by {giorno}.',
    azione: 'Open in the admin',
  },
};

/** Tells the office that there is something to read. What it says stays in the admin: mail is no place for personal data. */
export const avvisoUfficio = modello({
  parametri: parametriRichiesta.extend({ tipo: z.enum(TIPI) }),
  componi(lingua, { tipo, ricevuta, termine }, { paginaUfficio }) {
    const testi = TESTI[lingua];
    const nome = testi.nomi[tipo];
    return {
      oggetto: `${nome} – ${ricevuta}`,
      paragrafi: [
        riempi(testi.arrivo, { nome, ricevuta }),
        ...(termine ? [riempi(testi.termine, { giorno: giornoEsteso(termine, lingua) })] : []),
      ],
      azione: { testo: testi.azione, indirizzo: paginaUfficio },
    };
  },
});
