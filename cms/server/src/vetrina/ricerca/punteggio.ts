import type { Termine } from './espressione';
import { lessemaRadice } from './lessemi';

/** What the ranking looks at: the lexemes of title and summary, between blanks. */
export interface Pesabile {
  titolo: string;
  lessemi_titolo: string;
  lessemi_sintesi: string;
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

type Pesi = (typeof PESI)[keyof typeof PESI];

/** A term as it is looked for in lexemes between blanks. */
const cercato = ({ forma, radici, inizi }: Termine) => ({
  forma: ` ${forma} `,
  radici: radici.map((radice) => ` ${lessemaRadice(radice)} `),
  inizi: inizi.map((inizio) => ` ${inizio}`),
});

function inCampo(lessemi: string, { forma, radici, inizi }: ReturnType<typeof cercato>, pesi: Pesi): number {
  if (lessemi.includes(forma)) return pesi.forma;
  if (radici.some((radice) => lessemi.includes(radice))) return pesi.radice;
  return inizi.some((inizio) => lessemi.includes(inizio)) ? pesi.inizio : 0;
}

/** Tells how well an entry that holds all the words answers a query. `esatta`: it is known to hold the very words. */
export function createPunteggio(termini: readonly Termine[]): (voce: Pesabile, esatta: boolean) => number {
  const cercati = termini.map(cercato);
  return ({ titolo, lessemi_titolo: delTitolo, lessemi_sintesi: dellaSintesi }, esatta) => {
    let somma = esatta ? ESATTA : 0;
    let nelTitolo = 0;
    for (const termine of cercati) {
      const peso = inCampo(delTitolo, termine, PESI.titolo);
      if (peso > 0) nelTitolo += 1;
      somma += peso + inCampo(dellaSintesi, termine, PESI.sintesi) + NEL_TESTO;
    }
    // A title that says little else is about what was asked.
    return nelTitolo === 0 ? somma : somma + (TITOLO_BREVE * nelTitolo) / titolo.split(' ').length;
  };
}
