import ambito from 'etichette:en/ambito';
import ruolo from 'etichette:en/ruoloPartecipazione';
import stato from 'etichette:en/statoAttuazione';
import tipologia from 'etichette:en/tipologiaScheda';
import type { TestiCorpo } from './corpo.it';

export const testi: TestiCorpo = {
  ambitoDi: ambito,
  ruoloDi: ruolo,
  statoDi: stato,
  tipologiaDi: tipologia,
  tipologia: 'Kind',
  stato: 'Progress',
  capofila: 'Lead',
  annullata: 'Cancelled',
  diversi: (anno) => `What changed from ${anno}`,
  uguale: (anno) => `Nothing changed from ${anno}.`,
  confronta: (anno) => `Show beside it how it was in ${anno}`,
  cambiato: 'changed',
  anni: 'Year of the implementation programme',
  codice: 'Code',
  codiceRegionale: 'Regional code',
  ambito: 'Scope',
  aree: 'Areas',
  obiettivi: 'Objectives',
  organi: 'Bodies',
  territori: 'Territories',
  schedeRegionali: 'Regional implementation sheets',
  motivazione: 'Why',
  descrizione: 'What it is',
  destinatari: 'Who it is for',
  azioniPreviste: 'What will be done',
  politicheIntegrate: 'With which other policies',
  istituzioniAttori: 'Who works on it',
  novita: 'What changes from the year before',
  partecipanti: 'Who takes part',
  risorseTitolo: 'Budget by fund',
  fondo: 'Fund',
  previsto: 'Planned',
  speso: 'Spent',
  totale: 'Total',
  referenti: 'Whom to ask',
  documenti: 'Documents',
};
