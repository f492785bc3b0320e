const PROVINCIA_INESISTENTE = '999';

/**
 * An eleven-digit fiscal code with a valid check digit (DM 23 December 1976) that nobody has: it begins with 9 and
 * closes with 999, the code given to no provincial office.
 */
export function codiceFiscaleEsempio(serie: number, numero: number): string {
  const radice = `9${serie}${String(numero).padStart(5, '0')}${PROVINCIA_INESISTENTE}`;
  const somma = [...radice].reduce((totale, cifra, posto) => {
    const valore = Number(cifra) * (posto % 2 === 0 ? 1 : 2);
    return totale + (valore > 9 ? valore - 9 : valore);
  }, 0);
  return `${radice}${(10 - (somma % 10)) % 10}`;
}

/** A number in the shape of those of the RUNTS, out of the range in use. */
export const runtsEsempio = (serie: number, numero: number): string => `99${serie}${String(numero).padStart(3, '0')}`;
