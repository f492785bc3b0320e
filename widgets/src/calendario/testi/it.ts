import accesso from 'etichette:it/accesso';
import stato from 'etichette:it/statoIncontro';
import tipo from 'etichette:it/tipoIncontro';
import { testi as comuni } from '../../base/testi/it';

export const testi = {
  ...comuni,
  accesso,
  stato,
  tipo,
  elenco: 'Elenco',
  mese: 'Mese',
  vista: 'Vista',
  prossimi: 'Prossimi',
  passati: 'Passati',
  periodo: 'Periodo',
  organo: 'Tavolo o organismo',
  tipoIncontro: 'Tipo di incontro',
  tutti: 'Tutti',
  conta: (n: number) => (n === 1 ? '1 incontro' : `${n} incontri`),
  nessuno: 'Nessun incontro corrisponde alla scelta.',
  nessunoNelGiorno: 'Nessun incontro in questo giorno.',
  mesePrima: 'Mese precedente',
  meseDopo: 'Mese successivo',
  oggi: 'Oggi',
  spostato: (quando: string) => `Spostato: era previsto ${quando}`,
  eraPrevisto: (quando: string) => `era previsto ${quando}`,
  conResoconto: 'Con resoconto',
  indietro: 'Torna all’elenco',
  pagina: 'Pagina dell’incontro',
  abbonati: 'Ricevi gli incontri nel tuo calendario',
};
export type TestiCalendario = typeof testi;
