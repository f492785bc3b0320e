import { z } from 'zod';

/** How the values of a column are written in CSV and XLSX. */
export const tipoColonna = z
  .enum(['testo', 'intero', 'decimale', 'euro', 'si_no', 'giorno', 'istante'])
  .describe(
    'CSV: decimali ed euro con la virgola, sì o no, giorni AAAA-MM-GG, istanti ISO 8601 con lo scarto da UTC. XLSX: numeri e date come tali, ora italiana',
  );
export type TipoColonna = z.infer<typeof tipoColonna>;

/** The data dictionary: what the columns of every open table mean. */
export const rispostaDizionario = z.strictObject({
  data: z.array(
    z.strictObject({
      nome: z.string(),
      titolo: z.string(),
      descrizione: z.string(),
      colonne: z.array(
        z.strictObject({
          nome: z.string(),
          significato: z.string(),
          tipo: tipoColonna,
          unita: z.string().nullable(),
        }),
      ),
    }),
  ),
  meta: z.strictObject({ totale: z.int().nonnegative() }),
});
export type RispostaDizionario = z.infer<typeof rispostaDizionario>;
