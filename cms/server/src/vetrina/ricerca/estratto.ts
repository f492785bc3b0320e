import type { Termine } from './espressione';
import { parole, radici, vuota, type Parola } from './parole';

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

/** Tells whether a word is one of those that were looked for. */
function createRiconosce(termini: readonly Termine[]): (forma: string) => boolean {
  // Stems keep the first letters: most words are told apart before their stem is worked out.
  const iniziali = new Set(termini.map(({ forma }) => forma.slice(0, INIZIALI)));
  const sue = new Set(termini.flatMap(({ radici: radiciSue }) => radiciSue));
  const forme = new Set(termini.map(({ forma }) => forma));
  const inizi = termini.flatMap((termine) => termine.inizi);
  return (forma) =>
    forme.has(forma) ||
    inizi.some((inizio) => forma.startsWith(inizio)) ||
    (iniziali.has(forma.slice(0, INIZIALI)) && !vuota(forma) && radici(forma).some((radice) => sue.has(radice)));
}

/** The beginning of the extract: some words before the first find, or the beginning of the text. */
function inizioEstratto(testo: string, riconosce: (forma: string) => boolean): number | undefined {
  for (const { forma, inizio } of parole(testo.slice(0, CERCATO))) {
    if (!riconosce(forma)) continue;
    if (inizio <= PRIMA) return 0;
    const spazio = testo.indexOf(' ', inizio - PRIMA);
    return spazio < 0 || spazio > inizio ? inizio : spazio + 1;
  }
  return undefined;
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
  const riconosce = createRiconosce(termini);
  const puliti = testi.map((testo) => testo.replace(/\s+/g, ' ').trim()).filter(Boolean);
  for (const testo of puliti) {
    const inizio = inizioEstratto(testo, riconosce);
    if (inizio !== undefined) return ritaglia(testo, inizio, riconosce);
  }
  return puliti[0] ? ritaglia(puliti[0], 0, riconosce) : [];
}

function ritaglia(testo: string, inizio: number, riconosce: (forma: string) => boolean): Tratto[] {
  const fine = fineEstratto(testo, inizio);
  const corpo = testo.slice(inizio, fine);
  const intero = `${inizio > 0 ? '… ' : ''}${corpo}${fine < testo.length ? ' …' : ''}`;
  return tratti(
    intero,
    [...parole(intero)].filter(({ forma }) => riconosce(forma)),
  );
}
