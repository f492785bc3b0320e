import tipi from 'etichette:it/tipoProposta';
import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  tipi,
  proposta: 'La proposta',
  per: 'Per: {nome}',
  persona: 'Chi la presenta',
  pubblicazione: 'Pubblicazione (facoltativa)',
  aiutoTesto: 'Non scrivere dati sulla salute o altre informazioni riservate.',
  aiutoPubblicazione: 'Esaminiamo la proposta comunque. L’ufficio la pubblica solo se lo permetti.',
  invia: 'Invia la proposta',
};
export type TestiProposta = typeof testi;
