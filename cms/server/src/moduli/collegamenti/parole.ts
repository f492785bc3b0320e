import type { ScopoPagina } from './scopi';

/** What the pages of a link say. */
interface Parole {
  titolo: string;
  domanda: string;
  bottone: string;
  fatto: string;
  seGia: string;
  /** What is to be written, where the page asks for more than a click. */
  risposta?: string;
}

export const PAROLE: Readonly<Record<ScopoPagina, Parole>> = {
  conferma: {
    titolo: 'Conferma l’indirizzo e-mail',
    domanda: 'Premi il pulsante per confermare che l’indirizzo e-mail è tuo.',
    bottone: 'Conferma',
    fatto: 'Indirizzo confermato',
    seGia: 'Se avevi già confermato non serve altro.',
  },
  ritiro: {
    titolo: 'Ritira l’iscrizione',
    domanda: 'Premi il pulsante se non puoi più partecipare: il posto va a chi aspetta.',
    bottone: 'Ritira l’iscrizione',
    fatto: 'Iscrizione ritirata',
    seGia: 'Se avevi già ritirato l’iscrizione non serve altro.',
  },
  integrazione: {
    titolo: 'Rispondi all’ufficio',
    domanda: 'L’ufficio ti ha scritto che cosa gli serve per decidere. La risposta parte quando premi il pulsante.',
    bottone: 'Manda la risposta',
    fatto: 'Risposta arrivata',
    seGia: 'Se avevi già risposto non serve altro.',
    risposta: 'La tua risposta',
  },
  riconferma: {
    titolo: 'I dati sono ancora giusti?',
    domanda:
      'Premi il pulsante se i dati della tua organizzazione sono ancora giusti. Se qualcosa è cambiato non premerlo: rispondi al messaggio.',
    bottone: 'Sì, sono ancora giusti',
    fatto: 'Dati confermati',
    seGia: 'Se tu o un’altra persona della tua organizzazione avevate già confermato non serve altro.',
  },
};
