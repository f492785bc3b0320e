import type { Invio, Luogo, Modulo } from '../modulo';
import type { Impronte } from '../spam/quote';
import type { SfidaRisolta } from '../spam/sfida';
import { nomeChiave, type ConChiave } from './chiavi';

/** A validated post with where it goes and where it came from. */
export interface Arrivo {
  modulo: Modulo;
  /** Slug of the distretto. */
  distretto: string;
  luogo: Luogo;
  chiave: string;
  indirizzo: string;
  invio: Invio;
}

/** A post with all that can be known of it without the database. */
export interface Pratica extends Arrivo, ConChiave {
  impronte: Impronte;
  /** Null where the spam check failed already. */
  sfida: SfidaRisolta | null;
}

/** What two posts that are stored together must not share: the one would not see what the other writes. */
export const nomiDi = (pratica: ConChiave & Pick<Pratica, 'impronte'>): string[] => [
  nomeChiave(pratica),
  `casella ${pratica.impronte.casella}`,
];
