import stato from 'etichette:it/statoAttuazione';
import tipologia from 'etichette:it/tipologiaScheda';
import { testi as comuni } from '../../base/testi/it';

export const testi = {
  ...comuni,
  mostraAltri: (n: number) => `Mostra altre ${n}`,
  etichette: { tipologia, stato } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  faccette: { area: 'Area', tipologia: 'Tipologia', organo: 'Tavolo o organismo', stato: 'Stato di attuazione' },
  cerca: 'Cerca tra le schede',
  filtri: 'Filtri',
  anno: 'Anno',
  ordine: 'Ordina per',
  ordini: { codice: 'Codice', titolo: 'Titolo', importo: 'Risorse previste', aggiornato: 'Aggiornamento' },
  conta: (n: number) => (n === 1 ? '1 scheda' : `${n} schede`),
  nessuna: 'Nessuna scheda corrisponde alla ricerca. Prova con meno parole o togli qualche filtro.',
  vuoto: 'Nessuna scheda pubblicata.',
  azzera: 'Azzera ricerca e filtri',
  annullata: 'Annullata',
  capofila: 'Capofila',
  risorse: 'Risorse previste',
  indietro: 'Torna all’elenco',
  pagina: 'Pagina della scheda',
};
export type TestiSchede = typeof testi;
