import type { Importi } from '../../../../contracts/base';

/**
 * Euro cents from the database. They are `biginteger` columns, which come back as text: here, and nowhere else, they become
 * numbers (exact up to ninety thousand billion euro).
 */
export const centesimi = (valore: string | number | null | undefined): number => Number(valore ?? 0);

/** The sum of planned and of spent amounts. */
export const somma = (importi: readonly Importi[]): Importi =>
  importi.reduce(
    (totale, { previsto, speso }) => ({ previsto: totale.previsto + previsto, speso: totale.speso + speso }),
    { previsto: 0, speso: 0 },
  );
