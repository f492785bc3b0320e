import type { Lingua } from '../base/lingua';
import { formato, GIORNO_ESTESO } from '../base/tempo';

/** Weekday, day, month and year, `lunedì`, `3`, `marzo`, `2026`: one format with that of whole dates, because making one takes a slow phone long. */
export const parole = (giorno: string, lingua: Lingua): string[] =>
  formato(lingua, GIORNO_ESTESO)
    .formatToParts(new Date(`${giorno}T12:00Z`))
    .flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));

/** `lun`, `mar`: the first letters, as Italian and English shorten days and months. */
export const inBreve = (nome = ''): string => nome.slice(0, 3);
