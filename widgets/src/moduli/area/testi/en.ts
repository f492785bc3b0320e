import { testi as comuni } from '../../testi/en';
import type { TestiArea } from './it';

export const testi: TestiArea = {
  ...comuni,
  etichette: { ...comuni.etichette, email: 'E-mail' },
  spiegazione: 'Write the address that your organisation gave to the office: we will send you a link to enter.',
  seguito: {
    chiesta: 'We have written to {email}. Open the link in the message, or type its code below: they work for an hour.',
  },
  invia: 'Send me the link',
  pronto: 'The link works once: press the button to enter.',
  codice: 'Code',
  aiutoCodice: 'If you have a message already, type the code that stands in it.',
  entra: 'Enter',
};
