import { stemmer } from '@orama/stemmers/italian';
import { LRUCache } from 'lru-cache';
import { PAROLE_VUOTE } from './parole-vuote';

/** A word as it stands in a text, and the form under which it is looked for. */
export interface Parola {
  forma: string;
  inizio: number;
  fine: number;
}

/** Numbers with their points and bars stay whole: `1.1` is the code of a scheda, `328/2000` a law. */
const PAROLA = /\p{N}+(?:[./]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
const LUNGHEZZA = 40;

const PIANA = /^[a-z0-9]+$/i;

/** Lower case without accents, in letters and digits that both databases take for a word; `_` joins the parts of a number. */
const formaDi = (testo: string): string => (PIANA.test(testo) ? testo.toLowerCase().slice(0, LUNGHEZZA) : piega(testo));

const piega = (testo: string): string =>
  testo
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[./]/g, '_')
    .replace(/[^a-z0-9_]/gu, (segno) => `u${segno.codePointAt(0)?.toString(16)}`)
    .slice(0, LUNGHEZZA);

/** The words of a text, in order, those that say nothing included. */
export function* parole(testo: string): Generator<Parola> {
  for (const { 0: parola, index: inizio } of testo.matchAll(PAROLA)) {
    const forma = formaDi(parola);
    if (forma) yield { forma, inizio, fine: inizio + parola.length };
  }
}

export const vuota = (forma: string): boolean => PAROLE_VUOTE.has(forma);

/** A whole number is also found by its parts: `328/2000` by `328`. */
export const parti = (forma: string): readonly string[] => (forma.includes('_') ? forma.split('_') : []);

const FLESSA = /^[a-z]{4,}$/;
const DESINENZA = /(?:h[ei]|i[aeo]|[aeio])$/;
const ASTRATTO = /(?:ita|(?<=[^aeiout])ta)$/;
const MINIMA_RIDOTTA = 5;
const MINIMA_ASTRATTA = 4;

function ricava(forma: string): readonly string[] {
  if (!FLESSA.test(forma)) return [];
  const ridotta = stemmer(forma);
  const astratta = forma.replace(ASTRATTO, '');
  return [
    ...new Set([
      forma.replace(DESINENZA, ''),
      ...(ridotta.length >= MINIMA_RIDOTTA ? [ridotta] : []),
      ...(astratta.length >= MINIMA_ASTRATTA ? [astratta.replace(DESINENZA, '')] : []),
    ]),
  ];
}

const note = new LRUCache<string, readonly string[]>({ max: 50_000 });

/**
 * The stems of a form: two words belong together when they share one. The Snowball stemmer takes the end of `povere` and `anziano`
 * for that of a verb and parts them from `povero` and `anziani`, so the plain ending of gender and number is cut as
 * well; that of abstract nouns joins `povertà` to `povero` and `disabilità` to `disabile`.
 */
export function radici(forma: string): readonly string[] {
  const nota = note.get(forma);
  if (nota) return nota;
  const ricavate = ricava(forma);
  note.set(forma, ricavate);
  return ricavate;
}
