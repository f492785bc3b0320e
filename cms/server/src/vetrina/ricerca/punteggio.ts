import type { Termine } from './espressione';
import { lessemaRadice } from './lessemi';

/** What the ranking looks at: the lexemes of title and summary, between blanks. */
export interface Pesabile {
  titolo: string;
  lessemiTitolo: string;
  lessemiSintesi: string;
}

/** Titles weigh more than summaries, summaries more than text; the very word more than its stem, that more than its beginning. */
const PESI = {
  titolo: { forma: 12, radice: 9, inizio: 6 },
  sintesi: { forma: 5, radice: 4, inizio: 2 },
} as const;
const NEL_TESTO = 1;
const ESATTA = 2;
const TITOLO_BREVE = 4;

/** How lexemes are kept for the ranking. */
export const fraSpazi = (lessemi: readonly string[]): string => ` ${lessemi.join(' ')} `;

function inCampo(lessemi: string, termine: Termine, pesi: (typeof PESI)[keyof typeof PESI]): number {
  if (lessemi.includes(` ${termine.forma} `)) return pesi.forma;
  if (termine.radici.some((radice) => lessemi.includes(` ${lessemaRadice(radice)} `))) return pesi.radice;
  return termine.inizi.some((inizio) => lessemi.includes(` ${inizio}`)) ? pesi.inizio : 0;
}

/** How well an entry that holds all the words answers a query. `esatta`: it holds the very words. */
export function punteggio(voce: Pesabile, termini: readonly Termine[], esatta: boolean): number {
  let somma = esatta ? ESATTA : 0;
  let nelTitolo = 0;
  for (const termine of termini) {
    const titolo = inCampo(voce.lessemiTitolo, termine, PESI.titolo);
    if (titolo > 0) nelTitolo += 1;
    somma += titolo + inCampo(voce.lessemiSintesi, termine, PESI.sintesi) + NEL_TESTO;
  }
  // A title that says little else is about what was asked.
  return somma + (TITOLO_BREVE * nelTitolo) / Math.max(1, voce.titolo.split(/\s+/).length);
}
