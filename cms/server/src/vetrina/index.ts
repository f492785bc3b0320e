import type { Stanza } from '../modello/stanza';

export const vetrina: Stanza = {};
