import { testi as comuni } from '../../base/testi/en';
import { testi as corpo } from './corpo.en';
import type { TestiScheda } from './it';

export const testi: TestiScheda = {
  ...comuni,
  ...corpo,
  pdf: 'Download the PDF',
  copia: 'Copy the link',
  copiato: 'Link copied',
  incontri: 'Next meetings of those who follow it',
  parole: 'What these words mean',
};
