import accesso from 'etichette:en/accesso';
import stato from 'etichette:en/statoIncontro';
import tipo from 'etichette:en/tipoIncontro';
import { testi as comuni } from '../../base/testi/en';
import type { TestiCalendario } from './it';

export const testi: TestiCalendario = {
  ...comuni,
  accesso,
  stato,
  tipo,
  elenco: 'List',
  mese: 'Month',
  vista: 'View',
  prossimi: 'Upcoming',
  passati: 'Past',
  periodo: 'Period',
  organo: 'Body',
  tipoIncontro: 'Type of meeting',
  tutti: 'All',
  conta: (n) => (n === 1 ? '1 meeting' : `${n} meetings`),
  nessuno: 'No meeting matches your choice.',
  nessunoNelGiorno: 'No meeting on this day.',
  mesePrima: 'Previous month',
  meseDopo: 'Next month',
  oggi: 'Today',
  spostato: (quando) => `Moved: it was planned for ${quando}`,
  eraPrevisto: (quando) => `it was planned for ${quando}`,
  conResoconto: 'With summary',
  indietro: 'Back to the list',
  pagina: 'Page of the meeting',
  abbonati: 'Get the meetings in your calendar',
};
