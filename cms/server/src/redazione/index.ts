import type { Stanza } from '../modello/stanza';
import { contentTypes } from './content-types';
import { createRevisioni } from './revisioni';

export const redazione: Stanza = { contentTypes, services: { revisioni: createRevisioni } };
