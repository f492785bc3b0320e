import type { Stanza } from '../modello/stanza';
import { componenti } from './componenti';
import { contentTypes } from './content-types';
import { regole } from './regole';

export const incontri: Stanza = { contentTypes, componenti, regole };
