import ambito from 'etichette:it/ambito';
import ruolo from 'etichette:it/ruoloPartecipazione';

/** What is said in the detail of a scheda, which is fetched on demand. */
export const testi = {
  ambitoDi: ambito,
  ruoloDi: ruolo,
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
export type TestiARichiesta = typeof testi;
