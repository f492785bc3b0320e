import { z } from 'zod';
import { collegamento, lettera, perOgni } from './frasi';
import { modello, type Lingua } from './modello';

const TIPI = ['contatto', 'adesione', 'iscrizione', 'proposta'] as const;

interface Frasi {
  conferma: string;
  inizio: string;
  vale: string;
  azione: string;
  ignora: string;
  che: Record<(typeof TIPI)[number], string>;
}

const FRASI: Record<Lingua, Frasi> = {
  it: {
    inizio: 'con questo indirizzo è stato compilato un modulo dell’Ufficio di Piano del distretto di {distretto}.',
    conferma: 'Conferma',
    vale: 'fino ad allora all’ufficio non arriva nulla. Il collegamento vale {ore} ore.',
    azione: 'Conferma e invia all’ufficio',
    ignora: 'Se non sei stato tu, ignora questo messaggio: senza conferma cancelliamo tutto.',
    che: {
      contatto: 'il tuo messaggio',
      adesione: 'la richiesta di adesione',
      iscrizione: 'la tua iscrizione',
      proposta: 'la tua proposta',
    },
  },
  en: {
    inizio: 'a form of the Plan office of the district of {distretto} was filled in with this address.',
    conferma: 'Confirm',
    vale: 'until then nothing reaches the office. The link works for {ore} hours.',
    azione: 'Confirm and send to the office',
    ignora: 'If this was not you, ignore this message: without a confirmation we delete everything.',
    che: {
      contatto: 'your message',
      adesione: 'your registration request',
      iscrizione: 'your registration',
      proposta: 'your proposal',
    },
  },
};

const testi = (lingua: Lingua) => {
  const { conferma, inizio, vale, azione, ignora, che } = FRASI[lingua];
  return perOgni(che, (nome) =>
    lettera(
      lingua,
      `${conferma} ${nome} – {distretto}`,
      inizio,
      `${conferma} ${nome}: ${vale}`,
      collegamento(azione),
      ignora,
    ),
  );
};

/** Asks the mailbox to answer for what was sent from a plain page. Quotes nothing of it: anybody may have written that. */
export const confermaInvio = modello({
  nome: 'Conferma di un invio senza script',
  parametri: z.strictObject({ tipo: z.enum(TIPI) }),
  scopo: () => 'conferma',
  variante: ({ tipo }) => tipo,
  valori: () => ({}),
  esempi: TIPI.map((tipo) => ({ tipo })),
  testi: { it: testi('it'), en: testi('en') },
});
