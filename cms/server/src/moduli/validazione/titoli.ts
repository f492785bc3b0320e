import { z } from 'zod';

type Percorso = readonly PropertyKey[];

/** A schema without what makes it optional. */
export const nucleo = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? nucleo(schema.unwrap())
    : schema;

function figlio(schema: unknown, passo: PropertyKey): unknown {
  const interno = nucleo(schema);
  if (interno instanceof z.ZodArray) return interno.element;
  if (interno instanceof z.ZodObject) return (interno.shape as Record<PropertyKey, unknown>)[passo];
  return undefined;
}

function titolo(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  return schema.meta()?.title ?? (nucleo(schema) === schema ? undefined : titolo(nucleo(schema)));
}

/** The schema of the field at `percorso`. */
export const schemaCampo = (schema: z.ZodType, percorso: Percorso): unknown =>
  percorso.reduce<unknown>((attuale, passo) => figlio(attuale, passo), schema);

/** What people call the field at `percorso`: the `title` of the contract, that of the nearest field that has one. */
export function titoloCampo(schema: z.ZodType, percorso: Percorso): string {
  let attuale: unknown = schema;
  let trovato = 'Modulo';
  for (const passo of percorso) {
    attuale = figlio(attuale, passo);
    trovato = titolo(attuale) ?? trovato;
  }
  return trovato;
}
