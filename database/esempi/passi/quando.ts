import { aRoma, cambioOra, feriale, piuGiorni } from '../calendario';
import type { EventoEsempio, SerieEsempio } from '../tipi';

/** Days between two meetings of the same body. */
const PASSO = 26;
/** Prime to the days between meetings, so that no two bodies meet on the same day. */
const SALTO = 11;

export interface Orario {
  giorno: string;
  inizio: string;
  fine: string;
}

/** An end hour before the start is one of the next morning. */
function orario(giorno: string, [inizio, fine]: [string, string]): Orario {
  const giornoFine = fine > inizio ? giorno : piuGiorni(giorno, 1);
  return { giorno, inizio: aRoma(giorno, inizio), fine: aRoma(giornoFine, fine) };
}

/**
 * When a meeting of a series is: those with a resoconto lie behind today, the others ahead, and the turns of the bodies
 * are spread so that every week has some.
 */
export function quandoSeduta(serie: SerieEsempio, turno: number, posto: number, oggi: string): Orario {
  const passate = serie.sedute.filter(({ resoconto }) => resoconto).length;
  const sfasamento = (turno * SALTO) % PASSO;
  const giorno =
    posto < passate
      ? feriale(piuGiorni(oggi, -(2 + sfasamento + (passate - 1 - posto) * PASSO)), -1)
      : feriale(piuGiorni(oggi, 2 + sfasamento + (posto - passate) * PASSO));
  return orario(giorno, serie.ora);
}

export function quandoEvento({ quando }: EventoEsempio, oggi: string): Orario {
  if ('giorno' in quando) return orario(quando.giorno, quando.ora);
  // The clock changes in the night before Sunday: what begins on Saturday evening goes across it.
  if ('cambioOra' in quando) return orario(piuGiorni(cambioOra(quando.cambioOra, oggi), -1), quando.ora);
  return orario(feriale(piuGiorni(oggi, quando.giorni), quando.giorni < 0 ? -1 : 1), quando.ora);
}

/** The same hours some days earlier: where a moved meeting was before. */
export const anticipato = ({ giorno }: Orario, ora: [string, string], giorni: number): Orario =>
  orario(feriale(piuGiorni(giorno, -giorni), -1), ora);
