import { intero, paragrafo, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const priorita = tipo({
  nome: 'priorita',
  plurale: 'lista-priorita',
  etichetta: 'Priorità',
  descrizione: 'Una priorità decisa dagli organi del distretto',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    descrizione: paragrafo('Descrizione'),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    distretto,
  },
  titolo: 'nome',
  elenco: ['nome', 'piano', 'ordine', 'distretto'],
  ordine: { per: 'ordine', verso: 'ASC' },
  modulo: [['nome', 'slug'], ['descrizione'], ['ordine'], ['piano', 'distretto']],
  indici: [{ colonne: ['slug'] }],
});
