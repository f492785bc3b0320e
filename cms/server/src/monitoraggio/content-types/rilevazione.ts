import { decimale, intero, paragrafo, testo, uno } from '../../modello/campo';
import { distretto, pubblico } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const rilevazione = tipo({
  nome: 'rilevazione',
  plurale: 'rilevazioni',
  etichetta: 'Rilevazione',
  descrizione: 'Il valore di un indicatore in un anno',
  campi: {
    titolo: testo('Titolo', { soloLettura: true, aiuto: 'Si compone da sé: indicatore e anno.' }),
    indicatore: uno('Indicatore', 'indicatore', { richiesto: true }),
    anno: intero('Anno', { richiesto: true, minimo: 1990, massimo: 2100 }),
    valore: decimale('Valore', { richiesto: true }),
    nota: paragrafo('Nota'),
    distretto,
    pubblico,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'anno', 'valore', 'distretto'],
  ordine: { per: 'anno', verso: 'DESC' },
  modulo: [['indicatore'], ['anno', 'valore'], ['nota'], ['titolo', 'distretto'], ['pubblico']],
});
