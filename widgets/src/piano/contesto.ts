import type { Lingua } from '../base/lingua';
import type { TestiPiano } from './testi/it';

/** What the parts of the piano need. */
export interface Contesto {
  lingua: Lingua;
  testi: TestiPiano;
  /** The level of the headings of the parts. */
  livello: number;
  /** `3 marzo 2026`. */
  giorno: (giorno: string) => string;
  /** The address of a resource of the distretto. */
  risorsa: (percorso: string) => string | undefined;
}
