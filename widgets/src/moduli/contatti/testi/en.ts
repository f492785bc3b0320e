import { testi as comuni } from '../../testi/en';
import type { TestiContatti } from './it';

export const testi: TestiContatti = {
  ...comuni,
  etichette: { ...comuni.etichette, nome: 'Name and surname', oggetto: 'Subject', messaggio: 'Message' },
  aiutoMessaggio: 'Do not write about health or other private matters.',
  invia: 'Send the message',
};
