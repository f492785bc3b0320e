import type { TestiComuni } from './it';

export const testi: TestiComuni = {
  attesa: 'Loading…',
  errore: 'The data could not be loaded. Check your connection and try again.',
  assente: 'This content is no longer available.',
  vecchia: 'The service is not answering: these data may be out of date.',
  riprova: 'Try again',
  mostraAltri: (n) => `Show ${n} more`,
};
