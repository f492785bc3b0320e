import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  spiegazione:
    'Scrivi l’indirizzo che la tua organizzazione ha dato all’ufficio: ti mandiamo un collegamento per entrare.',
  seguito: {
    chiesta:
      'Abbiamo scritto a {email}. Apri il collegamento nel messaggio, o scrivi qui sotto il codice: valgono un’ora.',
  } as Readonly<Record<string, string>>,
  invia: 'Mandami il collegamento',
  pronto: 'Il collegamento vale una volta sola: premi il pulsante per entrare.',
  codice: 'Codice',
  aiutoCodice: 'Se hai già un messaggio, scrivi il codice che vi trovi.',
  entra: 'Entra',
};
export type TestiArea = typeof testi;
