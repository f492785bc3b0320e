import { paragrafo, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const luogo = componente('luogo', {
  etichetta: 'Luogo',
  descrizione: 'Dove ci si incontra e come si entra',
  campi: {
    nome: testo('Nome del luogo', { aiuto: 'Per esempio: Sala riunioni, secondo piano.' }),
    indirizzo: testo('Indirizzo'),
    comune: testo('Comune', { massimo: 80 }),
    noteAccesso: paragrafo('Come si entra', {
      massimo: 600,
      aiuto: 'Ascensore, rampe, parcheggio riservato, impianto di ascolto, fermata del bus.',
    }),
  },
  titolo: 'nome',
  modulo: [['nome', 'comune'], ['indirizzo'], ['noteAccesso']],
});
