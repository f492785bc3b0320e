import tipi from 'etichette:en/tipoProposta';
import { testi as comuni } from '../../testi/en';
import type { TestiProposta } from './it';

export const testi: TestiProposta = {
  ...comuni,
  etichette: {
    ...comuni.etichette,
    tipo: 'What it is',
    titolo: 'Title',
    testo: 'Description',
    organo: 'Table or workshop',
    area: 'Field',
    territorio: 'Place',
    nome: 'Name and surname',
    consensoPubblicazione: 'The proposal may be published',
    consensoNome: 'My name may be shown with the proposal',
  },
  tipi,
  proposta: 'The proposal',
  per: 'For: {nome}',
  persona: 'Who makes it',
  pubblicazione: 'Publication (optional)',
  aiutoPubblicazione: 'We examine the proposal in any case. The office publishes it only if you allow it.',
  invia: 'Send the proposal',
};
