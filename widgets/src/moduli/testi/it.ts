import { testi as comuni } from '../../base/testi/it';

/** What forms say before anybody uses them. */
export const testi = {
  ...comuni,
  /** Labels that differ from the contract's, by path; `gruppo[]` names one entry of a list. */
  etichette: { presaVisione: 'Ho letto l’informativa' } as Readonly<Record<string, string>>,
  obbligatorio: 'obbligatorio',
  scegli: 'Scegli…',
  nonSicura: 'Questa pagina non è protetta (https): apri il modulo nel sito dell’Ufficio di Piano.',
  dettagli: 'Titolare: {titolare}. Responsabile della protezione dei dati: {dpo}. Conservazione: {mesi} mesi.',
  aiutoTesto: 'Non scrivere dati sulla salute o altre informazioni riservate.',
  invia: 'Invia',
};
export type TestiModulo = typeof testi;
