import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  aiutoMessaggio: 'Non scrivere dati sulla salute o altre informazioni riservate.',
  invia: 'Invia il messaggio',
};
export type TestiContatti = typeof testi;
