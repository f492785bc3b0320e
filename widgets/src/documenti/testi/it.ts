import tipi from 'etichette:it/tipoDocumento';
import { testi as comuni } from '../../base/testi/it';

export const testi = {
  ...comuni,
  tipi,
  cerca: 'Cerca tra i documenti',
  tipo: 'Tipo di documento',
  organo: 'Tavolo o organismo',
  territorio: 'Territorio',
  tutti: 'Tutti',
  azzera: 'Azzera ricerca e filtri',
  conta: (n: number) => (n === 1 ? '1 documento' : `${n} documenti`),
  nessuno: 'Nessun documento corrisponde. Prova con meno parole o togli un filtro.',
  vuoto: 'Nessun documento pubblicato.',
  incontro: 'Dall’incontro',
  nonAccessibile: 'Non tutti riescono a leggerlo: chiedilo all’ufficio in un’altra forma.',
  parole: 'Che cosa vogliono dire queste parole',
};
export type TestiDocumenti = typeof testi;
