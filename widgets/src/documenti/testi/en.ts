import tipi from 'etichette:en/tipoDocumento';
import { testi as comuni } from '../../base/testi/en';
import type { TestiDocumenti } from './it';

export const testi: TestiDocumenti = {
  ...comuni,
  tipi,
  cerca: 'Search the documents',
  tipo: 'Kind of document',
  organo: 'Body',
  territorio: 'Territory',
  tutti: 'All',
  azzera: 'Clear search and filters',
  conta: (n) => (n === 1 ? '1 document' : `${n} documents`),
  nessuno: 'No document matches. Try with fewer words or remove a filter.',
  vuoto: 'No document is published.',
  incontro: 'From the meeting',
  nonAccessibile: 'Not everyone can read it: ask the office for another form.',
  parole: 'What these words mean',
};
