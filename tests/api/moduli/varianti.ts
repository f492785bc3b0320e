import { z } from 'zod';

/** What a template is made of, by name. */
type Parametri = Readonly<Record<string, unknown>>;

const nucleo = (schema: unknown): unknown => (schema instanceof z.ZodDefault ? nucleo(schema.unwrap()) : schema);

function mancantiIn(schema: unknown, valori: readonly unknown[]): string[] {
  const interno = nucleo(schema);
  if (interno instanceof z.ZodObject) return mancanti(interno, valori as readonly Parametri[]);
  if (interno instanceof z.ZodBoolean) return [true, false].filter((voce) => !valori.includes(voce)).map(String);
  if (interno instanceof z.ZodEnum) return interno.options.filter((voce) => !valori.includes(voce)).map(String);
  if (!(interno instanceof z.ZodNullable)) return [];
  return [
    ...(valori.includes(null) ? [] : ['nothing']),
    ...(valori.some((valore) => valore !== null) ? [] : ['something']),
  ];
}

/**
 * What the parameters of a template may be and those of no case are: each value of a list, and something and nothing where
 * either may be.
 */
export function mancanti(schema: z.ZodObject, casi: readonly Parametri[]): string[] {
  return Object.entries(schema.shape).flatMap(([nome, campo]) =>
    mancantiIn(
      campo,
      casi.map((parametri) => parametri[nome]),
    ).map((valore) => `${nome}: ${valore}`),
  );
}
