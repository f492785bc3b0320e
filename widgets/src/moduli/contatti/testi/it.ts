import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  invia: 'Invia il messaggio',
};
export type TestiContatti = typeof testi;
