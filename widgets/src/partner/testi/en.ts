import nature from 'etichette:en/naturaSoggetto';
import { testi as comuni } from '../../base/testi/en';
import type { TestiPartner } from './it';

export const testi: TestiPartner = {
  ...comuni,
  nature,
  cerca: 'Search the partners',
  natura: 'Kind of organisation',
  area: 'Area',
  territorio: 'Territory',
  tutti: 'All',
  azzera: 'Clear search and filters',
  conta: (n) => (n === 1 ? '1 partner' : `${n} partners`),
  nessuno: 'No partner matches. Try with fewer words or remove a filter.',
  vuoto: 'No partner is published.',
  sito: 'Website',
  parole: 'What these words mean',
};
