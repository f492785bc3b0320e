import type { Campo } from './campi';
import type { ScopoPagina } from './scopi';

/** What the pages of a link say. */
interface Parole {
  titolo: string;
  domanda: string;
  bottone: string;
  fatto: string;
  seGia: string;
  /** What is to be written, where the page asks for more than a click. */
  campi?: readonly Campo[];
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
    campi: [{ nome: 'risposta', etichetta: 'La tua risposta', tipo: 'paragrafo', massimo: 4_000 }],
  },
  riconferma: {
    titolo: 'I dati sono ancora giusti?',
    domanda:
      'Premi il pulsante se i dati della tua organizzazione sono ancora giusti. Se qualcosa è cambiato non premerlo: rispondi al messaggio.',
    bottone: 'Sì, sono ancora giusti',
    fatto: 'Dati confermati',
    seGia: 'Se tu o un’altra persona della tua organizzazione avevate già confermato non serve altro.',
  },
  convocazione: {
    titolo: 'Rispondi alla convocazione',
    domanda:
      'Di’ all’ufficio se partecipi all’incontro. Finché non comincia puoi cambiare la risposta, con lo stesso collegamento.',
    bottone: 'Manda la risposta',
    fatto: 'Risposta arrivata',
    seGia: 'Se l’ufficio ti ha mandato di nuovo il messaggio, vale il collegamento dell’ultimo.',
    campi: [
      { nome: 'partecipa', etichetta: 'Partecipi?', tipo: 'scelta', voci: { verra: 'Verrò', non_verra: 'Non verrò' } },
      {
        nome: 'delegato',
        etichetta: 'Se viene un’altra persona al posto tuo: nome e cognome',
        tipo: 'riga',
        massimo: 120,
        facoltativo: true,
      },
      { nome: 'nota', etichetta: 'Nota per l’ufficio', tipo: 'paragrafo', massimo: 1_000, facoltativo: true },
    ],
  },
};
