/** What all elements say. */
export const testi = {
  attesa: 'Caricamento in corso…',
  errore: 'Non è stato possibile caricare i dati. Controlla la connessione e riprova.',
  assente: 'Questo contenuto non è disponibile. Potrebbe essere stato spostato o non essere più pubblicato.',
  vecchia: 'Il servizio non risponde: vedi gli ultimi dati ricevuti, che potrebbero non essere aggiornati.',
  riprova: 'Riprova',
  indietro: 'Torna all’elenco',
  mostraAltri: (n: number) => `Mostra altri ${n}`,
};
export type TestiComuni = typeof testi;
