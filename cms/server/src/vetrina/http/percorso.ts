/** The values of a path's `:name` segments. */
export type Parametri = Readonly<Record<string, string>>;

/**
 * Compiles a path pattern: `/distretti/:distretto/incontri/:incontro.ics`. A parameter holds one or more
 * characters other than `/`, decoded; `:name*` takes the rest of the path, slashes included.
 * The result answers with the parameters, or `undefined` where the path is another one or not well encoded.
 */
export function modelloPercorso(modello: string): (percorso: string) => Parametri | undefined {
  const nomi: string[] = [];
  const sorgente = modello
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:([a-z]\w*)(\*?)/gi, (_tutto, nome: string, resto: string) => {
      nomi.push(nome);
      return resto ? '(.+)' : '([^/]+)';
    });
  const espressione = new RegExp(`^${sorgente}$`);
  return (percorso) => {
    const trovato = espressione.exec(percorso);
    if (!trovato) return undefined;
    try {
      return Object.fromEntries(nomi.map((nome, indice) => [nome, decodeURIComponent(trovato[indice + 1] ?? '')]));
    } catch {
      return undefined;
    }
  };
}

/** The path of a request target, without its query: no parameter may vary an answer or its cache. */
export function percorsoDi(bersaglio: string): string {
  const fine = bersaglio.indexOf('?');
  return fine < 0 ? bersaglio : bersaglio.slice(0, fine);
}
