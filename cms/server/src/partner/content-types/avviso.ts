import { tipoAvviso } from '../../../../contracts/vocabolario';
import { blocco, istante, paragrafo, scelta, testo, testoRicco } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** Art. 55 D.Lgs. 117/2017; DM 72/2021. */
export const avviso = tipo({
  nome: 'avviso',
  plurale: 'avvisi',
  etichetta: 'Avviso',
  descrizione: 'Un avviso pubblico di co-programmazione o co-progettazione, con date di apertura e chiusura',
  bozze: true,
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    tipo: scelta('Tipo', tipoAvviso, { richiesto: true }),
    sintesi: paragrafo('In parole semplici', { massimo: 600, richiesto: true }),
    testo: testoRicco('Testo'),
    apertura: istante('Apertura', { richiesto: true }),
    chiusura: istante('Chiusura', { richiesto: true }),
    documenti: blocco('Documenti', 'documento-allegato', { ripetibile: true }),
    distretto,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'tipo', 'apertura', 'chiusura'],
  ordine: { per: 'apertura', verso: 'DESC' },
  modulo: [
    ['titolo', 'slug'],
    ['tipo'],
    ['apertura', 'chiusura'],
    ['sintesi'],
    ['testo'],
    ['documenti'],
    ['distretto'],
  ],
  indici: [{ colonne: ['slug'] }],
});
