/** A reading of a list, as the document service is asked for it. */
export interface Domanda {
  filters?: unknown;
  _q?: unknown;
  fields?: unknown;
}

/** They join conditions: who reads the log wants to know those. */
const LEGANO = ['$and', '$or', '$not'];

/** Fields and operators from the outermost in. */
function chiavi(valore: unknown, dentro: readonly string[]): string[] {
  if (Array.isArray(valore)) return valore.flatMap((voce: unknown) => chiavi(voce, dentro));
  if (typeof valore !== 'object' || valore === null) return [dentro.join('.')];
  return Object.entries(valore).flatMap(([chiave, voce]) =>
    chiavi(voce, LEGANO.includes(chiave) ? dentro : [...dentro, chiave]),
  );
}

/**
 * By what a list was searched, without what was looked for: that may be somebody's name. `['email.$contains', 'parole']`.
 */
export function formaDi({ filters, _q }: Domanda): string[] {
  const cercate = typeof _q === 'string' && _q !== '' ? ['parole'] : [];
  return [...new Set([...chiavi(filters ?? {}, []).filter(Boolean), ...cercate])].toSorted();
}
