import type { Core } from '@strapi/strapi';
import type { Rotta } from '../http/gestori';
import { rottaIncorpora } from '../incorpora/rotta';
import { rotteModuli } from '../moduli/rotta';
import { rottaArea } from './area';
import { rotteRinvii } from './rinvii';

/** What belongs to the pages and is not finished bytes. */
export const rottePagine = (strapi: Core.Strapi): Rotta[] => [
  rottaIncorpora(strapi),
  rottaArea(strapi),
  ...rotteModuli(strapi),
  ...rotteRinvii(strapi),
];
