import { z } from 'zod';

/** An instant with its offset, as meetings are sent: `2026-03-29T10:00:00+02:00` (RFC 3339). */
export const istante = z.iso.datetime({ offset: true });

/** A day of the calendar, `2026-03-29`. */
export const giorno = z.iso.date();

/** The readable identifier of an entry: unique within its distretto and type. */
export const slug = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** An amount of money in euro cents. */
export const centesimi = z.int().nonnegative().describe('Centesimi di euro');

/** Clean HTML made by the server from rich text: no script, no style, no event handler. */
export const html = z.string().describe('HTML ripulito dal server');

/** A page address. */
export const indirizzo = z.url({ protocol: /^https?$/ });

/** What every entry of a list and every single entry carries. */
export const voce = {
  slug,
  url: indirizzo.describe('Pagina della voce'),
  aggiornato: istante,
};

/** A reference to another entry by its name. */
export const rimando = z.strictObject({ slug, nome: z.string() });
export type Rimando = z.infer<typeof rimando>;

/** Planned and spent totals. */
export const importi = z.strictObject({ previsto: centesimi, speso: centesimi });
export type Importi = z.infer<typeof importi>;

/** A picture with its text alternative (WCAG 2.2, 1.1.1) and credit. */
export const immagine = z.strictObject({
  url: indirizzo,
  alternativo: z.string().min(1),
  didascalia: z.string().nullable(),
  credito: z.string().nullable(),
  larghezza: z.int().positive().nullable(),
  altezza: z.int().positive().nullable(),
});
export type Immagine = z.infer<typeof immagine>;

const meta = z.strictObject({ distretto: rimando });

/** `{ data, meta }` of a list of one distretto. `extra` adds what the list alone needs. */
export const elenco = <T extends z.ZodType, M extends z.ZodRawShape>(elemento: T, extra: M) =>
  z.strictObject({ data: z.array(elemento), meta: meta.extend({ totale: z.int().nonnegative(), ...extra }) });

/** `{ data, meta }` of one entry. */
export const singolo = <T extends z.ZodType>(elemento: T) => z.strictObject({ data: elemento, meta });
