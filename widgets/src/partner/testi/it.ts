import nature from 'etichette:it/naturaSoggetto';
import { testi as comuni } from '../../base/testi/it';

export const testi = {
  ...comuni,
  nature,
  cerca: 'Cerca tra i partner',
  natura: 'Tipo di organizzazione',
  area: 'Area',
  territorio: 'Territorio',
  tutti: 'Tutti',
  azzera: 'Azzera ricerca e filtri',
  conta: (n: number) => (n === 1 ? '1 partner' : `${n} partner`),
  nessuno: 'Nessun partner corrisponde. Prova con meno parole o togli un filtro.',
  vuoto: 'Nessun partner pubblicato.',
  sito: 'Sito web',
  parole: 'Che cosa vogliono dire queste parole',
};
export type TestiPartner = typeof testi;
