import nature from 'etichette:it/naturaSoggetto';
import ruoli from 'etichette:it/ruoloRichiedente';
import sezioni from 'etichette:it/sezioneRunts';
import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  etichette: { ...comuni.etichette, 'referenti[]': 'Referente {n}' } as typeof comuni.etichette,
  nature,
  ruoli,
  sezioni,
  organizzazione: 'L’organizzazione',
  aiutoReferenti: 'Altre persone che l’ufficio può contattare.',
  aggiungi: 'Aggiungi un referente',
  togli: 'Togli {nome}',
  tolto: '{nome}: tolto',
  interessi: 'Interessi',
  aiutoInteressi: 'Manca un elenco: scrivi qui le tue scelte.',
  invia: 'Invia la richiesta',
};
export type TestiAdesione = typeof testi;
