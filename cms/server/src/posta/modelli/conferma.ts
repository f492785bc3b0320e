import { z } from 'zod';
import { collegamento, FRASI, lettera } from './frasi';
import { modello, parametriRichiesta, richiestaDiEsempio, valoriRichiesta, type Lingua } from './modello';

interface Parole {
  oggetto: string;
  inizio: string;
}

const CORNICE: Record<Lingua, Record<'oggetto' | 'ricevuta' | 'formale' | 'vale' | 'azione' | 'ignora', string>> = {
  it: {
    oggetto: 'ricevuta {ricevuta}',
    ricevuta: 'Il numero della ricevuta è {ricevuta}: conservalo.',
    formale:
      'La richiesta è formale: i collegamenti dei messaggi non la fanno avanzare, e per cambiarla o ritirarla ci si rivolge all’ufficio.',
    vale: 'Conferma che questo indirizzo è tuo: il collegamento vale {ore} ore.',
    azione: 'Conferma l’indirizzo e-mail',
    ignora: 'Se non hai scritto tu, ignora questo messaggio: senza conferma non ti scriveremo più.',
  },
  en: {
    oggetto: 'receipt {ricevuta}',
    ricevuta: 'Your receipt number is {ricevuta}: please keep it.',
    formale:
      'The request is formal: links in messages do not move it, and to change or withdraw it please turn to the office.',
    vale: 'Please confirm that this address is yours: the link works for {ore} hours.',
    azione: 'Confirm the e-mail address',
    ignora: 'If this was not you, ignore this message: without a confirmation we will not write to you again.',
  },
};

function testo(lingua: Lingua, { oggetto, inizio }: Parole) {
  const { oggetto: sigla, ricevuta, vale, azione, ignora } = CORNICE[lingua];
  const arrivata = [`${oggetto} – ${sigla}`, inizio, ricevuta, FRASI[lingua].termine, '{formale}'] as const;
  return {
    ricevuta: lettera(lingua, ...arrivata, vale, collegamento(azione), ignora),
    verificata: lettera(lingua, ...arrivata),
  };
}

/** The receipt of what came by a form. It asks whose address it is, unless that is known already. */
const conferma = (nome: string, parole: Record<Lingua, Parole>) =>
  modello({
    nome,
    // Older rows of the outbox say neither.
    parametri: parametriRichiesta.extend({
      verificata: z.boolean().default(false),
      formale: z.boolean().default(false),
    }),
    scopo: ({ verificata }) => (verificata ? null : 'conferma'),
    variante: ({ verificata }) => (verificata ? 'verificata' : 'ricevuta'),
    valori: ({ formale, ...dati }, lingua) => ({
      ...valoriRichiesta(dati, lingua),
      formale: formale ? CORNICE[lingua].formale : null,
    }),
    esempi: [false, true].map((verificata) => ({ ...richiestaDiEsempio, verificata, formale: true })),
    testi: { it: testo('it', parole.it), en: testo('en', parole.en) },
  });

export const confermaContatto = conferma('Ricevuta di un messaggio', {
  it: {
    oggetto: 'Abbiamo ricevuto il tuo messaggio',
    inizio: 'il tuo messaggio all’Ufficio di Piano del distretto di {distretto} è arrivato.',
  },
  en: {
    oggetto: 'We have received your message',
    inizio: 'your message to the Plan office of the district of {distretto} has arrived.',
  },
});

export const confermaAdesione = conferma('Ricevuta di una richiesta di adesione', {
  it: {
    oggetto: 'Abbiamo ricevuto la richiesta di adesione',
    inizio: 'la richiesta di partecipare al Piano di Zona del distretto di {distretto} è arrivata.',
  },
  en: {
    oggetto: 'We have received your registration request',
    inizio: 'the request to take part in the district plan of {distretto} has arrived.',
  },
});

export const confermaProposta = conferma('Ricevuta di una proposta', {
  it: {
    oggetto: 'Abbiamo ricevuto la tua proposta',
    inizio: 'la tua proposta all’Ufficio di Piano del distretto di {distretto} è arrivata.',
  },
  en: {
    oggetto: 'We have received your proposal',
    inizio: 'your proposal to the Plan office of the district of {distretto} has arrived.',
  },
});
