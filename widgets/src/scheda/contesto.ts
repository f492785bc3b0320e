import type { Lingua } from '../base/lingua';
import type { TestiCorpo } from './testi/corpo.it';

/** What is needed to draw a scheda, in its own element or opened from the list. */
export interface ContestoScheda {
  lingua: Lingua;
  testi: TestiCorpo;
  /** The level of the headings of its parts. */
  livello: number;
  /** Cents as whole euro. */
  euro: (centesimi: number) => string;
}

/** The year that is shown. */
export interface Anno {
  /** If the scheda does not have it, its latest is shown. */
  scelto: number | null | undefined;
  scegli: (anno: number) => void;
}
