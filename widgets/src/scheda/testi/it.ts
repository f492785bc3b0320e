import { testi as comuni } from '../../base/testi/it';
import { testi as corpo } from './corpo.it';

export const testi = {
  ...comuni,
  ...corpo,
  pdf: 'Scarica il PDF',
  copia: 'Copia il collegamento',
  copiato: 'Collegamento copiato',
  incontri: 'Prossimi incontri di chi la segue',
  parole: 'Che cosa vogliono dire queste parole',
};
export type TestiScheda = typeof testi;
