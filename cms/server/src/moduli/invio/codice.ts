import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for a digit, no word that offends. */
const ALFABETO = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const GRUPPI = 2;
const LETTERE = 5;

/** Ten random characters in two groups, 50 bits: short enough to read on the telephone, too many to guess. */
export const codiceCasuale = (): string =>
  Array.from({ length: GRUPPI }, () =>
    Array.from({ length: LETTERE }, () => ALFABETO[randomInt(ALFABETO.length)]).join(''),
  ).join('-');

/** What somebody typed, as it was issued: case, blanks and the letters that Crockford reads as digits do not matter. */
export function normalizzaCodice(testo: string): string {
  const nudo = testo.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return nudo.length === GRUPPI * LETTERE ? `${nudo.slice(0, LETTERE)}-${nudo.slice(LETTERE)}` : nudo;
}
