import { lessemaRadice, lessemaTitolo } from './lessemi';
import { parole, radici, vuota } from './parole';
import type { Tentativi } from './scelta';

/** One lexeme, or all that begin with it. */
export interface Alternativa {
  lessema: string;
  prefisso?: boolean;
}

/** What an entry must have: one alternative of each group. Engines write it in their own language, from these lexemes only. */
export type Espressione = readonly (readonly Alternativa[])[];

/** A word of the query in all the ways in which an entry may have it, the nearest first. */
export interface Termine {
  forma: string;
  radici: readonly string[];
  /** Beginnings that count as found: of the last word only, which may not be finished. */
  inizi: readonly string[];
}

const MASSIMO_TERMINI = 8;
const MINIMO_INIZIO = 2;
/** Shorter stems begin too many other words: that of `casa` begins `caserma`. */
const MINIMO_INIZIO_RADICE = 5;
/** Longest beginning that the index knows, in characters. */
export const INIZIO_MASSIMO = 8;
const NUMERO = /^[0-9_]+$/;

function inizi(forma: string): readonly string[] {
  if (forma.length < MINIMO_INIZIO || NUMERO.test(forma)) return [];
  return [forma, ...radici(forma).filter((radice) => radice.length >= MINIMO_INIZIO_RADICE)];
}

/** The words of a query. Words that say nothing are left out, unless it holds no other. */
export function termini(q: string): readonly Termine[] {
  const tutte = [...new Set([...parole(q)].map(({ forma }) => forma))];
  const piene = tutte.filter((forma) => !vuota(forma));
  const scelte = (piene.length > 0 ? piene : tutte.slice(-1)).slice(0, MASSIMO_TERMINI);
  return scelte.map((forma, indice) => ({
    forma,
    radici: radici(forma),
    inizi: indice === scelte.length - 1 ? inizi(forma) : [],
  }));
}

/** Without alternatives that another one holds: `anziani`, and all that begin with it, begin with `anzian`. */
function larga({ forma, radici: sue, inizi: suoi }: Termine): readonly Alternativa[] {
  const prefissi = suoi.filter((inizio) => !suoi.some((altro) => altro !== inizio && inizio.startsWith(altro)));
  const intere = [forma, ...sue.map(lessemaRadice)].filter(
    (voce) => !prefissi.some((inizio) => voce.startsWith(inizio)),
  );
  return [
    ...intere.map((lessema) => ({ lessema })),
    ...prefissi.map((inizio) => ({ lessema: inizio, prefisso: true })),
  ];
}

const nelTitolo = ({ lessema, prefisso }: Alternativa): Alternativa =>
  accorciata({ lessema: lessemaTitolo(lessema), prefisso });

/** Longer beginnings are looked for by their first letters: the index of beginnings goes no further, and hardly any word is added. */
const accorciata = ({ lessema, prefisso = false }: Alternativa): Alternativa => ({
  lessema: prefisso ? lessema.slice(0, INIZIO_MASSIMO) : lessema,
  prefisso,
});

/** The query in the ways in which it is tried. `filtri` hold in each. */
export function tentativi(cercati: readonly Termine[], filtri: Espressione): Tentativi {
  const ovunque = cercati.map(larga);
  return {
    titolo: [...filtri, ...ovunque.map((gruppo) => gruppo.map(nelTitolo))],
    esatta: [...filtri, ...cercati.map(({ forma }) => [{ lessema: forma }])],
    larga: [...filtri, ...ovunque.map((gruppo) => gruppo.map(accorciata))],
  };
}

/** Writes an expression in a language that has `and`, `or`, and a way to say a lexeme. Lexemes are letters, digits and `_`. */
export const scriviEspressione = (
  espressione: Espressione,
  { e, o, voce }: { e: string; o: string; voce: (alternativa: Alternativa) => string },
): string => espressione.map((gruppo) => `(${gruppo.map(voce).join(o)})`).join(e);
