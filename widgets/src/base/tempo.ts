import type { Lingua } from './lingua';

/** All times are those of the distretto, wherever the reader is. */
const FUSO = 'Europe/Rome';

const formati = new Map<string, Intl.DateTimeFormat>();

/** The format for some parts of a date, made once. */
export function formato(lingua: Lingua | 'sv', opzioni: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const chiave = lingua + JSON.stringify(opzioni);
  let esistente = formati.get(chiave);
  if (!esistente) {
    const locale = lingua === 'en' ? 'en-GB' : lingua;
    formati.set(chiave, (esistente = new Intl.DateTimeFormat(locale, { timeZone: FUSO, ...opzioni })));
  }
  return esistente;
}

export type Giorno = `${number}-${number}-${number}`;

/**
 * An instant as Rome's clocks show it, `2026-03-29T10:00`. So the API writes instants, with the offset that Rome has then: they are read and
 * not worked out, which takes a slow phone as long as drawing them. What comes with another offset is. Swedish dates are ISO dates.
 */
const aRoma = (istante: string): string =>
  /\+0[12]:00$/.test(istante)
    ? istante
    : formato('sv', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(istante));

/** The day in Rome of an instant: `2026-03-29`. */
export const giornoDi = (istante: string): Giorno => aRoma(istante).slice(0, 10) as Giorno;

const oraDi = (istante: string) => aRoma(istante).slice(11, 16);

export const GIORNO_ESTESO = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
export const GIORNO_MEDIO = { day: 'numeric', month: 'long', year: 'numeric' } as const;
export const MESE = { month: 'long', year: 'numeric' } as const;

/** A day or a month without a time: noon is the same day everywhere in Italy, in summer and in winter. */
export const scriviGiorno = (giorno: string, lingua: Lingua, opzioni: Intl.DateTimeFormatOptions): string =>
  formato(lingua, opzioni).format(new Date(`${giorno.padEnd(10, '-01')}T12:00Z`));

const stessoGiorno = (inizio: string, fine: string) => giornoDi(inizio) === giornoDi(fine);

/** `lunedì 3 marzo 2026, 10:00–12:00`; both days when it ends on another one. */
export function scriviPeriodo(inizio: string, fine: string | null, lingua: Lingua): string {
  const primo = `${scriviGiorno(giornoDi(inizio), lingua, GIORNO_ESTESO)}, ${scriviOrario(inizio, fine)}`;
  return fine && !stessoGiorno(inizio, fine) ? `${primo} – ${scriviPeriodo(fine, null, lingua)}` : primo;
}

/** `10:00–12:00`, or `10:00` without an end on the same day. */
export const scriviOrario = (inizio: string, fine: string | null): string =>
  fine && stessoGiorno(inizio, fine) ? `${oraDi(inizio)}–${oraDi(fine)}` : oraDi(inizio);
