/** Where the plan lives: instants are stored in UTC and shown here. */
export const FUSO = 'Europe/Rome';

const parti = new Intl.DateTimeFormat('en-GB', {
  timeZone: FUSO,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

const scomponi = (data: Date): Readonly<Record<string, string>> =>
  Object.fromEntries(parti.formatToParts(data).map(({ type, value }) => [type, value]));

/** The day in Rome at an instant: `2026-03-29`. */
export function giornoRoma(data: Date): string {
  const { year, month, day } = scomponi(data);
  return `${year}-${month}-${day}`;
}

/** An instant with the offset that Rome has then: `2026-03-29T10:00:00+02:00`. */
export function istanteRoma(data: string | Date): string {
  const { year, month, day, hour, minute, second, timeZoneName = '' } = scomponi(new Date(data));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${timeZoneName.replace('GMT', '') || '+00:00'}`;
}

/** The instant at which a day begins in Rome. The clock changes at 01:00 UTC there, so at 00:00 UTC it still has the offset of midnight. */
export function inizioGiorno(giorno: string): Date {
  const scarto = istanteRoma(`${giorno}T00:00:00Z`).slice(-6);
  return new Date(`${giorno}T00:00:00${scarto}`);
}

/** The same day some months earlier: `2026-03-31` minus 1 is `2026-02-28`. */
export function mesiPrima(giorno: string, mesi: number): string {
  const [anno = 0, mese = 1, numero = 1] = giorno.split('-').map(Number);
  const ultimo = new Date(Date.UTC(anno, mese - mesi, 0)).getUTCDate();
  return new Date(Date.UTC(anno, mese - 1 - mesi, Math.min(numero, ultimo))).toISOString().slice(0, 10);
}
