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

/** The day in Rome of an instant: `2026-03-29`. Swedish dates are ISO dates. */
export const giornoDi = (istante: string | Date): Giorno =>
  formato('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(istante)) as Giorno;

export const GIORNO_ESTESO = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
export const GIORNO_MEDIO = { day: 'numeric', month: 'long', year: 'numeric' } as const;
export const MESE = { month: 'long', year: 'numeric' } as const;
const ORA = { hour: '2-digit', minute: '2-digit' } as const;

export const scrivi = (istante: string, lingua: Lingua, opzioni: Intl.DateTimeFormatOptions): string =>
  formato(lingua, opzioni).format(new Date(istante));

/** A day or a month without a time: noon is the same day everywhere in Italy, in summer and in winter. */
export const scriviGiorno = (giorno: string, lingua: Lingua, opzioni: Intl.DateTimeFormatOptions): string =>
  scrivi(`${giorno.padEnd(10, '-01')}T12:00Z`, lingua, opzioni);

const stessoGiorno = (inizio: string, fine: string) => giornoDi(inizio) === giornoDi(fine);

/** `lunedì 3 marzo 2026, 10:00–12:00`; both days when it ends on another one. */
export function scriviPeriodo(inizio: string, fine: string | null, lingua: Lingua): string {
  const primo = `${scrivi(inizio, lingua, GIORNO_ESTESO)}, ${scriviOrario(inizio, fine, lingua)}`;
  return fine && !stessoGiorno(inizio, fine) ? `${primo} – ${scriviPeriodo(fine, null, lingua)}` : primo;
}

/** `10:00–12:00`, or `10:00` without an end on the same day. */
export function scriviOrario(inizio: string, fine: string | null, lingua: Lingua): string {
  const ora = scrivi(inizio, lingua, ORA);
  return fine && stessoGiorno(inizio, fine) ? `${ora}–${scrivi(fine, lingua, ORA)}` : ora;
}
