import type { TestiComuni } from './it';

export const testi: TestiComuni = {
  attesa: 'Loading…',
  errore: 'The data could not be loaded. Check your connection and try again.',
  assente: 'This content is not available. It may have been moved or may no longer be published.',
  vecchia: 'The service is not answering: these are the last data received and may be out of date.',
  riprova: 'Try again',
  indietro: 'Back to the list',
  mostraAltri: (n) => `Show ${n} more`,
};
