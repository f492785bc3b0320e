/** What a button says for a step, by the state that it leads to. */
const VERBI: Readonly<Record<string, string>> = {
  istruttoria: 'Avvia l’istruttoria',
  integrazione: 'Chiedi un’integrazione',
  preavviso_rigetto: 'Manda il preavviso di rigetto',
  in_esame: 'Prendi in esame',
  accolta: 'Accogli',
  non_accolta: 'Non accogliere',
  respinta: 'Respingi',
  ritirata: 'Segna come ritirata',
  confermata: 'Conferma',
  presente: 'Segna come presente',
  assente: 'Segna come assente',
  in_carico: 'Prendi in carico',
  risposto: 'Segna come risposto',
  chiuso: 'Chiudi',
};

export const verboDi = (stato: string, etichetta: string): string => VERBI[stato] ?? `Passa a «${etichetta}»`;

/** Whether a step turns the request down: its button is red. */
export const respinge = (stato: string): boolean => ['respinta', 'preavviso_rigetto', 'non_accolta'].includes(stato);
