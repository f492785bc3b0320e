import type { SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';

/** Words without accents and capitals: `Comunità` is found as `comunita`. */
export const parole = (testo: string): string[] =>
  testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export interface SchedaCercabile {
  scheda: SchedaInElenco;
  parole: readonly string[];
}

/** Prepares schede for the search, once for each answer of the server. */
export const indice = (schede: readonly SchedaInElenco[]): SchedaCercabile[] =>
  schede.map((scheda) => ({
    scheda,
    parole: parole(
      [
        scheda.titolo,
        scheda.codice,
        scheda.sintesi,
        ...[scheda.capofila, ...scheda.aree, ...scheda.organi].map((r) => r?.nome),
      ].join(' '),
    ),
  }));

/** The schede in which every word of the question begins a word. An empty question finds all. */
export function cerca(cercabili: readonly SchedaCercabile[], domanda: string): SchedaInElenco[] {
  const chieste = parole(domanda);
  return cercabili
    .filter((cercabile) => chieste.every((chiesta) => cercabile.parole.some((parola) => parola.startsWith(chiesta))))
    .map(({ scheda }) => scheda);
}
