import stato from 'etichette:en/statoAttuazione';
import tipologia from 'etichette:en/tipologiaScheda';
import { testi as comuni } from '../../base/testi/en';
import type { TestiSchede } from './it';

export const testi: TestiSchede = {
  ...comuni,
  etichette: { tipologia, stato },
  faccette: { area: 'Area', tipologia: 'Kind', organo: 'Body', stato: 'Progress' },
  cerca: 'Search the interventions',
  filtri: 'Filters',
  anno: 'Year',
  ordine: 'Sort by',
  ordini: { codice: 'Code', titolo: 'Title', importo: 'Planned budget', aggiornato: 'Last update' },
  conta: (n) => (n === 1 ? '1 intervention' : `${n} interventions`),
  nessuna: 'No intervention matches. Try with fewer words or remove a filter.',
  vuoto: 'No intervention is published.',
  azzera: 'Clear search and filters',
  annullata: 'Cancelled',
  capofila: 'Lead',
  risorse: 'Planned budget',
  indietro: 'Back to the list',
  pagina: 'Page of the intervention',
};
