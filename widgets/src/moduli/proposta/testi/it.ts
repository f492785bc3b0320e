import tipi from 'etichette:it/tipoProposta';
import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  tipi,
  proposta: 'La proposta',
  per: 'Per: {nome}',
  persona: 'Chi la presenta',
  pubblicazione: 'Pubblicazione (facoltativa)',
  aiutoPubblicazione: 'Esaminiamo la proposta comunque, e la pubblichiamo solo se lo permetti.',
  invia: 'Invia la proposta',
};
export type TestiProposta = typeof testi;
