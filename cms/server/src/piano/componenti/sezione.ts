import { testo, testoRicco } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const sezione = componente('sezione', {
  etichetta: 'Sezione',
  descrizione: 'Un capitolo di testo del piano: che cos’è, perché, come è nato',
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    testo: testoRicco('Testo', { richiesto: true }),
  },
  titolo: 'titolo',
  modulo: [['titolo'], ['testo']],
});
