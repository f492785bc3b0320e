import type { Stanza } from '../modello/stanza';
import { contentTypes } from './content-types';
import { regole } from './regole';

export const monitoraggio: Stanza = { contentTypes, regole };
