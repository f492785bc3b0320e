import { testi as comuni } from '../../base/testi/en';
import type { TestiModulo } from './it';

export const testi: TestiModulo = {
  ...comuni,
  etichette: { presaVisione: 'I have read the privacy notice', telefono: 'Telephone' },
  obbligatorio: 'required',
  scegli: 'Choose…',
  nonSicura: 'This page is not secure (https): open the form on the site of the district office.',
  dettagli: 'Controller: {titolare}. Data protection officer: {dpo}. Kept for {mesi} months.',
  aiutoTesto: 'Do not write about health or other private matters.',
  invia: 'Send',
};
