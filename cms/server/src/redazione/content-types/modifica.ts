import { intero, istante, json, testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/** The change log: who wrote what and when, with the entry before and after. Append-only. */
export const modifica = tipo({
  nome: 'modifica',
  plurale: 'modifiche',
  etichetta: 'Modifica',
  interno: true,
  condiviso: true,
  campi: {
    quando: istante('Quando'),
    utente: intero('Utente'),
    attore: testo('Attore', { aiuto: 'Per chi non è un utente: il programma o un collegamento.' }),
    azione: testo('Azione', { massimo: 40 }),
    tipo: testo('Tipo', { massimo: 80 }),
    documento: testo('Voce', { massimo: 40 }),
    titolo: testo('Titolo'),
    distretto: testo('Distretto', { massimo: 120 }),
    prima: json('Prima'),
    dopo: json('Dopo'),
  },
  titolo: 'titolo',
  elenco: ['quando', 'azione', 'titolo'],
  modulo: [['quando', 'azione']],
  indici: [{ colonne: ['tipo', 'documento'] }, { colonne: ['distretto', 'quando'] }],
});
