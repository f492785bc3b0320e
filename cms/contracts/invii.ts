import { z } from 'zod';
import { html, indirizzo } from './base';
import { TRAPPOLA } from './limiti';
import { modulo, valori } from './vocabolario';

/** What every form post carries beside its own fields. */
export const campiComuni = {
  informativa: z.int().positive().meta({ title: 'Versione dell’informativa' }),
  presaVisione: z.literal(true).meta({ title: 'Presa visione dell’informativa' }),
  lingua: z.enum(['it', 'en']).default('it').meta({ title: 'Lingua' }),
  [TRAPPOLA]: z.string().max(200).optional().meta({ title: 'Non compilare' }),
  sfida: z.string().min(1).max(2_000).meta({ title: 'Prova antispam' }),
} as const;

/** One line, no control characters, trimmed: names and titles. */
export const riga = (titolo: string, massimo: number, minimo = 1) =>
  z
    .string()
    .trim()
    .min(minimo)
    .max(massimo)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u)
    .meta({ title: titolo });

/** Several lines. Control characters other than line breaks and tabs are refused. */
export const paragrafo = (titolo: string, massimo: number, minimo = 1) =>
  z
    .string()
    .trim()
    .min(minimo)
    .max(massimo)
    .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u)
    .meta({ title: titolo });

/** An e-mail address of at most 254 characters (RFC 5321, 4.5.3.1.3). */
export const email = (titolo: string) => z.email().max(254).meta({ title: titolo });

/** An Italian or international telephone number, digits with usual separators. */
export const telefono = (titolo: string) =>
  z
    .string()
    .trim()
    .max(30)
    .regex(/^\+?[0-9](?:[ ./-]?[0-9]){5,14}$/)
    .meta({ title: titolo });

/**
 * The proof of work that a form solves before it posts: find the `number` up to `maxnumber` whose SHA-256 after `salt` is
 * `challenge` (ALTCHA, first version of its protocol). `sfida` of the post is the base64 of the JSON
 * `{ algorithm, challenge, number, salt, signature }`.
 */
export const rispostaSfida = z.strictObject({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().regex(/^[0-9a-f]{64}$/),
  maxnumber: z.int().positive(),
  salt: z.string(),
  signature: z.string(),
});
export type RispostaSfida = z.infer<typeof rispostaSfida>;

/** The answer to an accepted post. */
export const rispostaInvio = z.strictObject({
  data: z.strictObject({
    ricevuta: z.string().describe('Codice della ricevuta'),
    stato: z.string(),
    termineGiorni: z
      .int()
      .positive()
      .nullable()
      .describe('Giorni entro cui l’ufficio risponde (art. 18-bis L. 241/1990)'),
  }),
});
export type RispostaInvio = z.infer<typeof rispostaInvio>;

/** The error shape of Strapi, kept. `message` is Italian and says what to do. */
export const rispostaErrore = z.strictObject({
  data: z.null(),
  error: z.strictObject({
    status: z.int(),
    name: z.string(),
    message: z.string(),
    details: z
      .object({ errors: z.array(z.strictObject({ path: z.array(z.string()), message: z.string() })).optional() })
      .loose(),
  }),
});
export type RispostaErrore = z.infer<typeof rispostaErrore>;

/** The privacy notice in force for a form of a distretto. */
export const rispostaInformativa = z.strictObject({
  data: z.strictObject({
    modulo: z.enum(valori(modulo)),
    versione: z.int().positive(),
    titolo: z.string(),
    testo: html,
    titolare: z.string(),
    dpo: z.string().nullable(),
    conservazioneMesi: z.int().positive(),
    url: indirizzo,
  }),
  meta: z.strictObject({ distretto: z.strictObject({ slug: z.string(), nome: z.string() }) }),
});
export type RispostaInformativa = z.infer<typeof rispostaInformativa>;
