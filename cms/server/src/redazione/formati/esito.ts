/** The value in its normal form, or what to do about it. */
export type Esito = { valore: string } | { rimedio: string };

export type Verifica = (testo: string) => Esito;

/** A format that one regular expression decides, after `normalizza`. */
export const forma =
  (espressione: RegExp, rimedio: string, normalizza: (testo: string) => string = (testo) => testo): Verifica =>
  (testo) => {
    const valore = normalizza(testo);
    return espressione.test(valore) ? { valore } : { rimedio };
  };

export const senzaSpazi = (testo: string): string => testo.replace(/\s+/g, '');
