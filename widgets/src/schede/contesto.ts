import type { RispostaScheda, SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import type { Apertura } from '../base/apertura';
import type { Lingua } from '../base/lingua';
import type { Anno } from '../scheda/contesto';
import type { TestiSchede } from './testi/it';

/** What is fetched when a scheda is opened. */
export interface Parti {
  stili: readonly CSSStyleSheet[];
  pagina: (contesto: Contesto, voce: SchedaInElenco | undefined, anno: Anno) => unknown;
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
