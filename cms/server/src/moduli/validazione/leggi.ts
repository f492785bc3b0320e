import type { z } from 'zod';
import { erroreCampi } from '../http/errore';
import { erroriInItaliano } from './italiano';

/** What was sent, as its contract describes it. Throws 400 with one entry per wrong field. */
export function leggiCome<S extends z.ZodType>(schema: S, corpo: unknown): z.infer<S> {
  const esito = schema.safeParse(corpo);
  if (!esito.success) throw erroreCampi(erroriInItaliano(schema, esito.error.issues, corpo));
  return esito.data;
}
