import type { IncontroInElenco } from 'strapi-plugin-piano-di-zona/contracts';

/** The meetings that are still to come, the next one first; cancelled and postponed ones are not. */
export const futuri = (incontri: readonly IncontroInElenco[], adesso: number): IncontroInElenco[] =>
  incontri
    .filter(({ inizio, stato }) => Date.parse(inizio) > adesso && stato !== 'annullato' && stato !== 'rinviato')
    .sort((a, b) => Date.parse(a.inizio) - Date.parse(b.inizio));
