import { testi as comuni } from '../../testi/en';
import type { TestiContatti } from './it';

export const testi: TestiContatti = {
  ...comuni,
  etichette: { ...comuni.etichette, nome: 'Name and surname', oggetto: 'Subject', messaggio: 'Message' },
  invia: 'Send the message',
};
