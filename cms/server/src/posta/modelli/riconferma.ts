import { z } from 'zod';
import { conInvito, riempi, SALUTO } from './frasi';
import { modello, type Lingua } from './modello';

const CASI = ['richiesta', 'promemoria'] as const;
export type CasoRiconferma = (typeof CASI)[number];

interface Testi {
  oggetti: Record<CasoRiconferma, string>;
  domanda: string;
  elenco: string;
  vale: string;
  azione: string;
  cambiati: string;
}

const TESTI: Record<Lingua, Testi> = {
  it: {
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
  },
  en: {
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
  },
};

/** Asks the referenti of a partner whether its data still hold. The data themselves stay out of the mail. */
export const riconferma = modello({
  parametri: z.strictObject({
    caso: z.enum(CASI),
    denominazione: z.string(),
    /** The page where the public reads of it. */
    elenco: z.url().nullable(),
  }),
  invito: () => 'riconferma',
  componi(lingua, { caso, denominazione, elenco }, { distretto, invito }) {
    const testi = TESTI[lingua];
    return {
      oggetto: riempi(testi.oggetti[caso], { denominazione }),
      paragrafi: [
        SALUTO[lingua],
        riempi(testi.domanda, { distretto: distretto.nome, denominazione }),
        ...(elenco ? [riempi(testi.elenco, { elenco })] : []),
        riempi(testi.vale, { giorni: (invito?.oreValide ?? 0) / 24 }),
      ],
      ...conInvito(lingua, invito, testi.azione, testi.cambiati),
    };
  },
});
