import { intero, paragrafo, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const bisogno = tipo({
  nome: 'bisogno',
  plurale: 'bisogni',
  etichetta: 'Bisogno',
  descrizione: 'Un bisogno letto nel profilo di comunità o segnalato',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    descrizione: paragrafo('Descrizione'),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    fonte: testo('Da dove viene', { aiuto: 'Per esempio: profilo di comunità 2024.' }),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    distretto,
  },
  titolo: 'nome',
  elenco: ['nome', 'piano', 'ordine', 'distretto'],
  ordine: { per: 'ordine', verso: 'ASC' },
  modulo: [['nome', 'slug'], ['descrizione'], ['ordine', 'fonte'], ['piano', 'distretto']],
  indici: [{ colonne: ['slug'] }],
});
