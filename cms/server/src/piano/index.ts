import type { Stanza } from '../modello/stanza';
import { componenti } from './componenti';
import { contentTypes } from './content-types';
import { createScansioni } from './documenti/scansioni';
import { regole } from './regole';

export const piano: Stanza = { contentTypes, componenti, regole, services: { scansioni: createScansioni } };
