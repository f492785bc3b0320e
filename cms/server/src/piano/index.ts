import type { Stanza } from '../modello/stanza';
import { componenti } from './componenti';
import { contentTypes } from './content-types';
import { createScansioni, type Scansioni } from './documenti/scansioni';
import { regole } from './regole';

declare module '../servizi' {
  interface Servizi {
    scansioni: Scansioni;
  }
}

export const piano: Stanza = { contentTypes, componenti, regole, services: { scansioni: createScansioni } };
