import { z } from 'zod';
import { collegamento, lettera, perOgni } from './frasi';
import { modello, type Lingua } from './modello';

const CASI = ['richiesta', 'promemoria'] as const;
export type CasoRiconferma = (typeof CASI)[number];

interface Frasi {
  oggetti: Record<CasoRiconferma, string>;
  domanda: string;
  elenco: string;
  vale: string;
  azione: string;
  cambiati: string;
}

const testi = (lingua: Lingua, { oggetti, domanda, elenco, vale, azione, cambiati }: Frasi) =>
  perOgni(oggetti, (oggetto) => lettera(lingua, oggetto, domanda, elenco, vale, collegamento(azione), cambiati));

/** Asks the referenti of a partner whether its data still hold. The data themselves stay out of the mail. */
export const riconferma = modello({
  nome: 'Riconferma dei dati di un partner',
  parametri: z.strictObject({
    caso: z.enum(CASI),
    denominazione: z.string(),
    /** The page where the public reads of it. */
    elenco: z.url().nullable(),
  }),
  scopo: () => 'riconferma',
  facoltativo: ({ caso }) => (caso === 'promemoria' ? 'riconferma' : null),
  variante: ({ caso }) => caso,
  valori: ({ denominazione, elenco }) => ({ denominazione, elenco }),
  esempi: CASI.map((caso) => ({
    caso,
    denominazione: 'Associazione Esempio',
    elenco: 'https://www.esempio.it/partner',
  })),
  testi: {
    it: testi('it', {
      oggetti: {
        richiesta: 'I dati di {denominazione} sono ancora giusti?',
        promemoria: 'Promemoria: i dati di {denominazione} sono ancora giusti?',
      },
      domanda:
        'una volta all’anno chiediamo ai partner del Piano di Zona del distretto di {distretto} se i dati che abbiamo sono ancora giusti. Adesso tocca a {denominazione}.',
      elenco: 'Quello che leggono tutti è qui: {elenco}',
      vale: 'Se è tutto giusto, basta che una persona lo confermi: il collegamento vale {giorni} giorni.',
      azione: 'Conferma i dati',
      cambiati: 'Se qualcosa è cambiato, o se non sei tu la persona giusta, rispondi a questo messaggio.',
    }),
    en: testi('en', {
      oggetti: {
        richiesta: 'Are the data of {denominazione} still right?',
        promemoria: 'Reminder: are the data of {denominazione} still right?',
      },
      domanda:
        'once a year we ask the partners of the district plan of {distretto} whether the data that we have are still right. Now it is the turn of {denominazione}.',
      elenco: 'What everybody reads is here: {elenco}',
      vale: 'If all is right, it is enough that one person confirms it: the link works for {giorni} days.',
      azione: 'Confirm the data',
      cambiati: 'If something has changed, or if you are not the right person, answer this message.',
    }),
  },
});
