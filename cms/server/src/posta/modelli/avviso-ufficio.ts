import { z } from 'zod';
import { riempi } from './frasi';
import { giornoEsteso, modello, parametriRichiesta, type Lingua } from './modello';

const TIPI = ['contatto', 'adesione', 'proposta', 'iscrizione'] as const;

/** What has come: a request, or an answer of its author by link. */
const NOVITA = ['richiesta', 'integrazione', 'osservazioni'] as const;
export type Novita = (typeof NOVITA)[number];

interface Testi {
  nomi: Record<(typeof TIPI)[number], string>;
  arrivo: string;
  risposte: Record<Exclude<Novita, 'richiesta'>, Record<'nome' | 'arrivo', string>>;
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
    risposte: {
      integrazione: {
        nome: 'Integrazione arrivata',
        arrivo: 'Chi ha presentato la richiesta {ricevuta} ha mandato ciò che mancava: è di nuovo in istruttoria.',
      },
      osservazioni: {
        nome: 'Osservazioni arrivate',
        arrivo:
          'Chi ha presentato la richiesta {ricevuta} ha risposto al preavviso di rigetto: è di nuovo in istruttoria.',
      },
    },
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
    risposte: {
      integrazione: {
        nome: 'Additions received',
        arrivo: 'The author of the request {ricevuta} has sent what was missing: it is under examination again.',
      },
      osservazioni: {
        nome: 'Comments received',
        arrivo:
          'The author of the request {ricevuta} has answered the notice of refusal: it is under examination again.',
      },
    },
    termine: 'An answer is due by {giorno}.',
    azione: 'Open in the admin',
  },
};

/** Tells the office that there is something to read. What it says stays in the admin: mail is no place for personal data. */
export const avvisoUfficio = modello({
  // Rows queued before answers existed say nothing of `novita`.
  parametri: parametriRichiesta.extend({ tipo: z.enum(TIPI), novita: z.enum(NOVITA).default('richiesta') }),
  componi(lingua, { tipo, novita, ricevuta, termine }, { paginaUfficio }) {
    const testi = TESTI[lingua];
    const { nome, arrivo } =
      novita === 'richiesta' ? { nome: testi.nomi[tipo], arrivo: testi.arrivo } : testi.risposte[novita];
    return {
      oggetto: `${nome} – ${ricevuta}`,
      paragrafi: [
        riempi(arrivo, { nome, ricevuta }),
        ...(termine ? [riempi(testi.termine, { giorno: giornoEsteso(termine, lingua) })] : []),
      ],
      azione: { testo: testi.azione, indirizzo: paginaUfficio },
    };
  },
});
