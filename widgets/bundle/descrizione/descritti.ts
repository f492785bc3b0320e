import { elementi, radice } from '../opzioni';
import type { ElementoDescritto } from './elemento';
import { leggiElementi } from './leggi';

let letti: ElementoDescritto[] | undefined;

/** The elements of this package. Read once, as it takes seconds: while watching, what changes in them is seen at the next start. */
export const descritti = (): readonly ElementoDescritto[] => (letti ??= leggiElementi(radice, elementi));
