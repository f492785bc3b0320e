/** Fields by name, whatever they hold. */
export type Voce = Readonly<Record<string, unknown>>;

export const eVoce = (valore: unknown): valore is Voce =>
  typeof valore === 'object' && valore !== null && !Array.isArray(valore);

/** One value or several as a list; nothing as an empty one. */
export const elenco = (valore: unknown): readonly unknown[] =>
  valore === null || valore === undefined ? [] : Array.isArray(valore) ? valore : [valore];

/** The entries among the values of a field: related ones, or blocks. */
export const voci = (valore: unknown): readonly Voce[] => elenco(valore).filter(eVoce);

/** A text that says something, or `null`. */
export const testoDi = (valore: unknown): string | null =>
  typeof valore === 'string' && valore.trim() !== '' ? valore : null;
