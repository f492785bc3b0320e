import { intero, paragrafo, siNo, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const obiettivo = tipo({
  nome: 'obiettivo',
  plurale: 'obiettivi',
  etichetta: 'Obiettivo',
  descrizione: 'Un obiettivo strategico del piano',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    descrizione: paragrafo('Descrizione'),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    regionale: siNo('Fissato dalla Regione', false),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    distretto,
  },
  titolo: 'nome',
  elenco: ['nome', 'piano', 'ordine', 'distretto'],
  ordine: { per: 'ordine', verso: 'ASC' },
  modulo: [['nome', 'slug'], ['descrizione'], ['ordine', 'regionale'], ['piano', 'distretto']],
  indici: [{ colonne: ['slug'] }],
});
