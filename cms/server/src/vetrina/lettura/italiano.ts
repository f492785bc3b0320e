import { FUSO } from './tempo';

const formato = (opzioni: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('it-IT', { timeZone: FUSO, ...opzioni });

const giornoEsteso = formato({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const giornoPiano = formato({ day: 'numeric', month: 'long', year: 'numeric' });
const meseEAnno = formato({ month: 'long', year: 'numeric' });
const giornoEMese = formato({ day: 'numeric', month: 'short' });
const orario = formato({ hour: '2-digit', minute: '2-digit' });
const valuta = new Intl.NumberFormat('it-IT', { style: 'currency', currency: 'EUR' });

/** `domenica 29 marzo 2026` of an instant, in Rome. */
export const giornoScritto = (istante: string): string => giornoEsteso.format(new Date(istante));

/** `marzo 2026` of an instant, in Rome. */
export const meseScritto = (istante: string): string => meseEAnno.format(new Date(istante));

/** `29` and `mar` of an instant, in Rome. */
export function giornoBreve(istante: string): readonly [giorno: string, mese: string] {
  const [giorno = '', mese = ''] = giornoEMese.format(new Date(istante)).split(' ');
  return [giorno, mese];
}

/** `10:30` of an instant, in Rome. */
export const oraScritta = (istante: string): string => orario.format(new Date(istante));

/** `domenica 29 marzo 2026, ore 10:30` of an instant, in Rome. */
export const dataEstesa = (istante: string): string => `${giornoScritto(istante)}, ore ${oraScritta(istante)}`;

/** `29 marzo 2026` of a day of the calendar. */
export const dataScritta = (giorno: string): string => giornoPiano.format(new Date(`${giorno}T12:00:00Z`));

/** `1.250,00 €` of euro cents. */
export const euroScritti = (centesimi: number): string => valuta.format(centesimi / 100);

const cifre = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 });

/** Euro cents as one says them: `12,3 milioni di euro`, `450 mila euro`, `1.250,00 €`. */
export function euroInBreve(centesimi: number): string {
  const euro = centesimi / 100;
  if (euro < 1e5) return euroScritti(centesimi);
  if (euro < 999_500) return `${Math.round(euro / 1e3)} mila euro`;
  const milioni = cifre.format(euro / 1e6);
  return `${milioni} ${milioni === '1' ? 'milione' : 'milioni'} di euro`;
}

/** `1,2 MB` of bytes. */
export function pesoScritto(byte: number): string {
  const [valore, unita] = byte < 1e6 ? [byte / 1e3, 'kB'] : [byte / 1e6, 'MB'];
  return `${valore.toLocaleString('it-IT', { maximumFractionDigits: 1 })} ${unita}`;
}
