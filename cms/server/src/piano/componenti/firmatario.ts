import { testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const firmatario = componente('firmatario', {
  etichetta: 'Firmatario',
  descrizione: 'Un ente che sottoscrive l’accordo, con il proprio atto',
  campi: {
    nome: testo('Ente', { richiesto: true }),
    atto: testo('Atto dell’ente', { aiuto: 'Per esempio: delibera di Giunta n. 12 del 30/07/2018.' }),
  },
  titolo: 'nome',
  modulo: [['nome', 'atto']],
});
