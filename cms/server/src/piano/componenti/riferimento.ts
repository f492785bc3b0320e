import { paragrafo, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const riferimento = componente('riferimento', {
  etichetta: 'Riferimento',
  descrizione: 'Una norma o un altro percorso collegato, con il suo indirizzo',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    descrizione: paragrafo('In breve'),
    url: testo('Indirizzo web', { formato: 'sitoWeb', massimo: 500 }),
  },
  titolo: 'nome',
  modulo: [['nome', 'url'], ['descrizione']],
});
