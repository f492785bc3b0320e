import { z } from 'zod';
import { collegamento, corpo, perOgni } from './frasi';
import { modello, parametriRichiesta, richiestaDiEsempio, valoriRichiesta, type Lingua, type Testo } from './modello';

const TIPI = ['contatto', 'adesione', 'proposta', 'iscrizione'] as const;

/** What has come: a request, an answer of its author by link, or what its author did by link and moves nothing. */
const NOVITA = ['richiesta', 'integrazione', 'osservazioni', 'nota'] as const;
export type Novita = (typeof NOVITA)[number];

interface Frasi {
  nomi: Record<(typeof TIPI)[number], string>;
  arrivo: string;
  risposte: Record<Exclude<Novita, 'richiesta'>, Record<'nome' | 'arrivo', string>>;
  termine: string;
  azione: string;
}

const avviso = (nome: string, arrivo: string, { termine, azione }: Frasi): Testo => ({
  oggetto: `${nome} – {ricevuta}`,
  corpo: corpo(arrivo, termine, collegamento(azione)),
});

const testi = (frasi: Frasi) => ({
  ...perOgni(frasi.nomi, (nome) => avviso(nome, `${nome} ${frasi.arrivo}`, frasi)),
  ...perOgni(frasi.risposte, ({ nome, arrivo }) => avviso(nome, arrivo, frasi)),
});

const TESTI: Record<Lingua, ReturnType<typeof testi>> = {
  it: testi({
    nomi: {
      contatto: 'Nuovo messaggio',
      adesione: 'Nuova richiesta di adesione',
      proposta: 'Nuova proposta',
      iscrizione: 'Nuova iscrizione',
    },
    arrivo: 'con indirizzo e-mail verificato: {ricevuta}.',
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
      nota: {
        nome: 'Richiesta formale, da guardare',
        arrivo:
          'Chi ha presentato la richiesta formale {ricevuta} ha usato il collegamento di un messaggio. Lo stato non è cambiato: leggi che cosa chiede, e fai il passo che serve.',
      },
    },
    termine: 'Va data risposta entro il {termine}.',
    azione: 'Apri nell’area riservata',
  }),
  en: testi({
    nomi: {
      contatto: 'New message',
      adesione: 'New registration request',
      proposta: 'New proposal',
      iscrizione: 'New registration for a meeting',
    },
    arrivo: 'with a verified e-mail address: {ricevuta}.',
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
      nota: {
        nome: 'A formal request to look at',
        arrivo:
          'The author of the formal request {ricevuta} has used the link of a message. Its state has not changed: read what is asked, and take the step that is due.',
      },
    },
    termine: 'An answer is due by {termine}.',
    azione: 'Open in the admin',
  }),
};

/** Tells the office that there is something to read. What it says stays in the admin: mail is no place for personal data. */
export const avvisoUfficio = modello({
  nome: 'Avviso all’ufficio',
  // Rows queued before answers existed say nothing of `novita`.
  parametri: parametriRichiesta.extend({ tipo: z.enum(TIPI), novita: z.enum(NOVITA).default('richiesta') }),
  variante: ({ tipo, novita }) => (novita === 'richiesta' ? tipo : novita),
  valori: (dati, lingua, { paginaUfficio }) => ({ ...valoriRichiesta(dati, lingua), collegamento: paginaUfficio }),
  esempi: [
    ...TIPI.map((tipo) => ({ ...richiestaDiEsempio, tipo, novita: 'richiesta' as const })),
    ...(['integrazione', 'osservazioni', 'nota'] as const).map((novita) => ({
      ...richiestaDiEsempio,
      tipo: 'adesione' as const,
      novita,
    })),
  ],
  testi: TESTI,
});
