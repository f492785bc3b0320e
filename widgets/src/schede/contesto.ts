import type { RispostaScheda, SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import type { Apertura } from '../base/apertura';
import type { Lingua } from '../base/lingua';
import type { TestiSchede } from './testi/it';

/** What is fetched when a scheda is opened. */
export interface Parti {
  stile: CSSStyleSheet;
  pagina: (contesto: Contesto, voce: SchedaInElenco | undefined, anno: Anno) => unknown;
}

/** The year that the detail shows. */
export interface Anno {
  /** If the scheda does not have it, its latest is shown. */
  scelto: number | null | undefined;
  scegli: (anno: number) => void;
}

/** What the parts of the list need to draw schede. */
export interface Contesto {
  lingua: Lingua;
  testi: TestiSchede;
  /** The level of the first heading. */
  livello: number;
  apertura: Apertura<RispostaScheda, Parti>;
  /** Cents as whole euro. */
  euro: (centesimi: number) => string;
  /** What holds the room of data that are on their way. */
  scheletro: unknown;
}
