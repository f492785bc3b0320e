import { intero, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const fondo = tipo({
  nome: 'fondo',
  plurale: 'fondi',
  etichetta: 'Fondo',
  descrizione: 'Da dove vengono le risorse: l’elenco del distretto, che si può allungare',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    codice: testo('Codice', { richiesto: true, formato: 'slug', unico: true, massimo: 40 }),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    distretto,
  },
  titolo: 'nome',
  elenco: ['nome', 'codice', 'ordine', 'distretto'],
  ordine: { per: 'ordine', verso: 'ASC' },
  modulo: [
    ['nome', 'codice'],
    ['ordine', 'distretto'],
  ],
  indici: [{ colonne: ['codice'] }],
});
