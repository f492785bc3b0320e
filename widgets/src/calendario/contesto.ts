import type { IncontroInElenco, RispostaIncontro } from 'strapi-plugin-piano-di-zona/contracts';
import type { Apertura } from '../base/apertura';
import type { Lingua } from '../base/lingua';
import type { TestiCalendario } from './testi/it';

/** What is fetched when a meeting is opened or someone wants to subscribe. */
export interface Parti {
  stili: readonly CSSStyleSheet[];
  pagina: (contesto: Contesto, voce: IncontroInElenco | undefined) => unknown;
  abbonamento: (indirizzo: string) => unknown;
}

/** What the parts of the calendar need to draw meetings. */
export interface Contesto {
  lingua: Lingua;
  testi: TestiCalendario;
  /** The level of the first heading. */
  livello: number;
  apertura: Apertura<RispostaIncontro, Parti>;
  /** What holds the room of data that are on their way. */
  scheletro: unknown;
  /** `lunedì 3 marzo 2026, 10:00–12:00`. */
  periodo: (inizio: string, fine: string | null) => string;
  /** `3 marzo 2026`. */
  data: (istante: string) => string;
  /** Moved, postponed or cancelled, in words; an empty string for the others. */
  nota: (incontro: IncontroInElenco) => string;
}
