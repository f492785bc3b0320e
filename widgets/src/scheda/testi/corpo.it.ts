import ambito from 'etichette:it/ambito';
import ruolo from 'etichette:it/ruoloPartecipazione';
import stato from 'etichette:it/statoAttuazione';
import tipologia from 'etichette:it/tipologiaScheda';

/** What is said of a scheda. */
export const testi = {
  ambitoDi: ambito,
  ruoloDi: ruolo,
  statoDi: stato,
  tipologiaDi: tipologia,
  tipologia: 'Tipologia',
  stato: 'Stato di attuazione',
  capofila: 'Capofila',
  annullata: 'Annullata',
  diversi: (anno: number) => `Rispetto al ${anno} cambia`,
  uguale: (anno: number) => `Rispetto al ${anno} non cambia niente.`,
  confronta: (anno: number) => `Mostra accanto com’era nel ${anno}`,
  cambiato: 'cambiato',
  anni: 'Anno del programma attuativo',
  codice: 'Codice',
  codiceRegionale: 'Codice regionale',
  ambito: 'Ambito',
  aree: 'Aree',
  obiettivi: 'Obiettivi',
  organi: 'Tavoli e organismi',
  territori: 'Territori',
  schedeRegionali: 'Schede attuative regionali',
  motivazione: 'Perché',
  descrizione: 'In che cosa consiste',
  destinatari: 'A chi si rivolge',
  azioniPreviste: 'Che cosa si farà',
  politicheIntegrate: 'Con quali altre politiche',
  istituzioniAttori: 'Chi ci lavora',
  novita: 'Che cosa cambia rispetto all’anno prima',
  partecipanti: 'Chi partecipa',
  risorseTitolo: 'Risorse per fondo',
  fondo: 'Fondo',
  previsto: 'Previsto',
  speso: 'Speso',
  totale: 'Totale',
  referenti: 'A chi rivolgersi',
  documenti: 'Documenti',
};
export type TestiCorpo = typeof testi;
