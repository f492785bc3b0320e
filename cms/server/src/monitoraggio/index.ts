import type { Stanza } from '../modello/stanza';
import { contentTypes } from './content-types';

export const monitoraggio: Stanza = { contentTypes };
