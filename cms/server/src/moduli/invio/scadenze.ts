/** Days of the calendar in Rome, as `2026-03-29`: terms and retention count days, not instants. */
const FORMATO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

export const giornoARoma = (istante: Date): string => FORMATO.format(istante);

/** A term in days counts from the day after (art. 2963 c.c.), so the last day is today plus `giorni`. */
export function fraGiorni(istante: Date, giorni: number): string {
  const data = new Date(`${giornoARoma(istante)}T00:00:00Z`);
  data.setUTCDate(data.getUTCDate() + giorni);
  return data.toISOString().slice(0, 10);
}

/** The same day `mesi` later, or the last of that month where it is shorter. */
export function fraMesi(istante: Date, mesi: number): string {
  const data = new Date(`${giornoARoma(istante)}T00:00:00Z`);
  const giorno = data.getUTCDate();
  data.setUTCDate(1);
  data.setUTCMonth(data.getUTCMonth() + mesi);
  const ultimo = new Date(Date.UTC(data.getUTCFullYear(), data.getUTCMonth() + 1, 0)).getUTCDate();
  data.setUTCDate(Math.min(giorno, ultimo));
  return data.toISOString().slice(0, 10);
}
