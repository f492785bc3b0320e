/** What all elements say. */
export const testi = {
  attesa: 'Caricamento in corso…',
  errore: 'Non è stato possibile caricare i dati. Controlla la connessione e riprova.',
  assente: 'Questo contenuto non è più disponibile.',
  vecchia: 'Il servizio non risponde: questi dati potrebbero non essere aggiornati.',
  riprova: 'Riprova',
  mostraAltri: (n: number) => `Mostra altri ${n}`,
};
export type TestiComuni = typeof testi;
