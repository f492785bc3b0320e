import type { Stanza } from '../modello/stanza';
import { componenti } from './componenti';
import { contentTypes } from './content-types';

export const piano: Stanza = { contentTypes, componenti };
