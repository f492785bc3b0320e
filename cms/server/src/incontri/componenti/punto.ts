import { paragrafo, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const punto = componente('punto', {
  etichetta: 'Punto all’ordine del giorno',
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    descrizione: paragrafo('Descrizione', { massimo: 1000 }),
  },
  titolo: 'titolo',
  modulo: [['titolo'], ['descrizione']],
});
