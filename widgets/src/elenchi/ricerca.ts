/** Words without accents and capitals: `Comunità` is found as `comunita`. */
export const parole = (testo: string): string[] =>
  testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export interface Cercabile<V> {
  voce: V;
  parole: readonly string[];
}

/** Prepares entries for the search, once for each answer of the server. What is null in their texts counts for nothing. */
export const indice = <V>(voci: readonly V[], testi: (voce: V) => readonly unknown[]): Cercabile<V>[] =>
  voci.map((voce) => ({ voce, parole: parole(testi(voce).filter(Boolean).join(' ')) }));

/** The entries in which every word of the question begins a word. An empty question finds all. */
export function cerca<V>(cercabili: readonly Cercabile<V>[], domanda: string): V[] {
  const chieste = parole(domanda);
  return cercabili
    .filter((cercabile) => chieste.every((chiesta) => cercabile.parole.some((parola) => parola.startsWith(chiesta))))
    .map(({ voce }) => voce);
}
