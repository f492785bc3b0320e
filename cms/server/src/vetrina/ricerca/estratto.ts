import type { Termine } from './espressione';
import { parole, parti, radici, vuota, type Parola } from './parole';
import { comeScritta } from './varianti';

/** A stretch of an extract; `segnato` when it is a word that was looked for. */
export interface Tratto {
  testo: string;
  segnato: boolean;
}

const LUNGHEZZA = 220;
const PRIMA = 60;
/** Texts are looked through so far for a find; beyond, the summary stands in. */
const CERCATO = 20_000;
const INIZIALI = 3;

/** A form that stands for letters of another alphabet (`u43f…`), or may: it is not written so in a text. */
const ALTRO_ALFABETO = /^u[0-9a-f]{3}/;
const NESSUN_LUOGO = '(?!)';
const DENTRO_PAROLA = /[\p{L}\p{M}\p{N}]$/u;

/** What of a text may be a word that was looked for, and whether it is. */
interface Cercati {
  /** Finds the places at which such a word may begin: most of a text is passed over without taking it apart. */
  luoghi: RegExp;
  riconosce: (forma: string) => boolean;
}

function createCercati(termini: readonly Termine[]): Cercati {
  // Stems keep the first letters: most words are told apart before their stem is worked out.
  const iniziali = new Set(termini.map(({ forma }) => forma.slice(0, INIZIALI)));
  const sue = new Set(termini.flatMap(({ radici: radiciSue }) => radiciSue));
  const forme = new Set(termini.map(({ forma }) => forma));
  const inizi = termini.flatMap((termine) => termine.inizi);
  const ovunque = termini.some(({ forma }) => ALTRO_ALFABETO.test(forma));
  const scritte = ovunque ? ['[\\p{L}\\p{N}]+'] : [...iniziali].map(comeScritta);
  return {
    luoghi: new RegExp(scritte.join('|') || NESSUN_LUOGO, 'giu'),
    riconosce: (intera) =>
      [intera, ...parti(intera)].some(
        (forma) =>
          forme.has(forma) ||
          inizi.some((inizio) => forma.startsWith(inizio)) ||
          (iniziali.has(forma.slice(0, INIZIALI)) && !vuota(forma) && radici(forma).some((radice) => sue.has(radice))),
      ),
  };
}

/** Where the first word that was looked for stands. */
function primaTrovata(testo: string, { luoghi, riconosce }: Cercati): number | undefined {
  for (const { index } of testo.matchAll(luoghi)) {
    if (DENTRO_PAROLA.test(testo.slice(Math.max(0, index - 2), index))) continue;
    const parola = parole(testo.slice(index, index + LUNGHEZZA)).next();
    if (!parola.done && riconosce(parola.value.forma)) return index;
  }
  return undefined;
}

/** The beginning of the extract: some words before the first find, or the beginning of the text. */
function inizioEstratto(testo: string, cercati: Cercati): number | undefined {
  const trovata = primaTrovata(testo.slice(0, CERCATO), cercati);
  if (trovata === undefined) return undefined;
  if (trovata <= PRIMA) return 0;
  const spazio = testo.indexOf(' ', trovata - PRIMA);
  return spazio < 0 || spazio > trovata ? trovata : spazio + 1;
}

function tratti(testo: string, trovate: readonly Parola[]): Tratto[] {
  const parti: Tratto[] = [];
  let fin = 0;
  for (const { inizio, fine } of trovate) {
    if (inizio > fin) parti.push({ testo: testo.slice(fin, inizio), segnato: false });
    parti.push({ testo: testo.slice(inizio, fine), segnato: true });
    fin = fine;
  }
  if (fin < testo.length) parti.push({ testo: testo.slice(fin), segnato: false });
  return parti;
}

/** Where to stop: at a blank, or between two characters where there is none for long. */
function fineEstratto(testo: string, inizio: number): number {
  const limite = inizio + LUNGHEZZA;
  if (testo.length <= limite) return testo.length;
  const spazio = testo.lastIndexOf(' ', limite);
  if (spazio > inizio + PRIMA) return spazio;
  return limite - (/[\uD800-\uDBFF]/.test(testo.charAt(limite - 1)) ? 1 : 0);
}

/**
 * The part of the first of some texts in which a word that was looked for stands, with the words marked; the beginning of the first
 * that says something when none has any.
 */
export function estratto(testi: readonly string[], termini: readonly Termine[]): Tratto[] {
  const cercati = createCercati(termini);
  for (const testo of testi) {
    // In most finds the summary says it: the long text is not touched.
    const pulito = pulisci(testo);
    const inizio = inizioEstratto(pulito, cercati);
    if (inizio !== undefined) return ritaglia(pulito, inizio, cercati);
  }
  const primo = testi.map(pulisci).find(Boolean);
  return primo ? ritaglia(primo, 0, cercati) : [];
}

const pulisci = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

function ritaglia(testo: string, inizio: number, { riconosce }: Cercati): Tratto[] {
  const fine = fineEstratto(testo, inizio);
  const corpo = testo.slice(inizio, fine);
  const intero = `${inizio > 0 ? '… ' : ''}${corpo}${fine < testo.length ? ' …' : ''}`;
  return tratti(
    intero,
    [...parole(intero)].filter(({ forma }) => riconosce(forma)),
  );
}
