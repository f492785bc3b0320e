/** What is said in the parts that are fetched on demand. */
export const testi = {
  online: 'Partecipa da remoto',
  chi: 'Chi si incontra',
  dove: 'Dove',
  accessibilita: 'Accesso',
  ordineDelGiorno: 'Ordine del giorno',
  resoconto: 'Com’è andata',
  documenti: 'Documenti',
  immagini: 'Immagini',
  aggiungi: 'Aggiungi al calendario',
  iscrizione: 'Iscrizioni',
  dal: 'dal',
  fino: 'fino al',
  posti: (n: number) => (n === 1 ? '1 posto' : `${n} posti`),
  abbonatiApri: 'Abbonati',
  abbonatiIndirizzo: 'Indirizzo del calendario',
  copiato: 'Indirizzo copiato',
  copia: 'Copia',
  abbonatiGoogle: 'in «Altri calendari» scegli «Da URL» e incolla l’indirizzo.',
  abbonatiApple: 'premi «Abbonati» e conferma; gli incontri si aggiornano da soli.',
  abbonatiOutlook: 'in «Aggiungi calendario» scegli «Sottoscrivi dal Web» e incolla l’indirizzo.',
};
export type TestiARichiesta = typeof testi;
