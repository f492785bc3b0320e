import { intero, paragrafo, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const area = tipo({
  nome: 'area',
  plurale: 'aree',
  etichetta: 'Area di intervento',
  descrizione: 'Un campo di intervento del piano; può stare dentro un’altra area',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    descrizione: paragrafo('Descrizione'),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    padre: uno('Area superiore', 'area'),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    distretto,
  },
  titolo: 'nome',
  elenco: ['nome', 'piano', 'ordine', 'distretto'],
  ordine: { per: 'ordine', verso: 'ASC' },
  modulo: [['nome', 'slug'], ['descrizione'], ['ordine', 'padre'], ['piano', 'distretto']],
  indici: [{ colonne: ['slug'] }],
});
