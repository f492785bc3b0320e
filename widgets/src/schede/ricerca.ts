import type { SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';

/** What a search looks at in a scheda. */
export const testiDi = ({ titolo, codice, sintesi, capofila, aree, organi }: SchedaInElenco): unknown[] => [
  titolo,
  codice,
  sintesi,
  ...[capofila, ...aree, ...organi].map((rimando) => rimando?.nome),
];
