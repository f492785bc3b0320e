import { z } from 'zod';
import { adesione } from '../../cms/contracts/adesioni';
import { correzioneArea, domandaArea, richiestaArea } from '../../cms/contracts/area';
import { slug } from '../../cms/contracts/base';
import { contatto } from '../../cms/contracts/contatti';
import { TRAPPOLA } from '../../cms/contracts/limiti';
import { email } from '../../cms/contracts/invii';
import { iscrizione } from '../../cms/contracts/iscrizioni';
import { proposta } from '../../cms/contracts/proposte';
import type { Vincoli, Vincolo } from '../src/moduli/vincolo';

type Schema = z.core.JSONSchema.JSONSchema;

/** Filled in by the form or by the page around it, not by people: there is nothing to check in the page. */
const TECNICI = new Set<string>([
  'aggiornato',
  'avviso',
  'informativa',
  'lingua',
  'partner',
  'sfida',
  'visita',
  TRAPPOLA,
]);

/** Texts that may hold anything but control characters, which the form takes out by itself. */
const LIBERO = /\\p\{Cc\}/;

const schemaDi = (contratto: z.ZodType): Schema => z.toJSONSchema(contratto, { io: 'input' });

/** What is chosen from a list that the page offers cannot be written wrong. */
const DI_ELENCO = schemaDi(slug).pattern;

/** `format` says more than the browser can check in a few bytes: what is left is said by the server. */
const formati = new Map([['uri', '^https?://\\S+$']]);

function interno(schema: unknown): Schema {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    throw new TypeError('A form contract holds a field without a schema of its own');
  }
  return schema as Schema;
}

function vincolo(schema: Schema, obbligatorio: boolean): Vincolo {
  const elenco = schema.type === 'array';
  const contenuto = elenco ? interno(schema.items) : schema;
  const titolo = { titolo: schema.title ?? '', ...(obbligatorio && { obbligatorio }) };
  if (schema.pattern === DI_ELENCO) return titolo;
  if (schema.format === 'email') return { ...titolo, massimo: schema.maxLength, email: true };
  const forma = schema.pattern ?? formati.get(schema.format ?? '');
  return {
    ...titolo,
    ...((schema.minLength ?? 0) > 1 && { minimo: schema.minLength }),
    ...(schema.maxLength !== undefined && { massimo: schema.maxLength }),
    ...(schema.maxItems !== undefined && { massimo: schema.maxItems }),
    ...(forma !== undefined && !LIBERO.test(forma) && { schema: forma }),
    ...(schema.enum && { valori: schema.enum.map(String) }),
    ...(schema.type === 'boolean' && { spunta: true }),
    ...(contenuto.type === 'object' && { campi: vincoliDi(contenuto) }),
    ...(elenco && { elenco }),
  };
}

/** The constraint table of an object schema. Fields with a default are not required of the sender. */
function vincoliDi(schema: Schema): Vincoli {
  const obbligatori = new Set(schema.required ?? []);
  const campi = Object.entries(schema.properties ?? {})
    .filter(([nome]) => !TECNICI.has(nome))
    // The box about the privacy notice stands below the other fields, and so does what is wrong with it.
    .sort(([a], [b]) => Number(a === 'presaVisione') - Number(b === 'presaVisione'));
  return Object.fromEntries(campi.map(([nome, campo]) => [nome, vincolo(interno(campo), obbligatori.has(nome))]));
}

/** The constraint tables of the forms, by the name of the file that holds each. */
export function tabelle(): Readonly<Record<string, Vincoli>> {
  const moduli = {
    adesioni: adesione,
    area: richiestaArea,
    contatti: contatto,
    correzioni: correzioneArea,
    domande: domandaArea,
    iscrizioni: iscrizione,
    proposte: proposta,
  };
  return Object.fromEntries(Object.entries(moduli).map(([nome, contratto]) => [nome, vincoliDi(schemaDi(contratto))]));
}

const INIZIO = '// Made from the contracts by `npm run vincoli -w widgets`: change those and run it again.';

/** The form of an e-mail address: several fields of all forms have it, so it stands where values are read, once. */
export const formaEmail = (): string => schemaDi(email('')).pattern ?? '';

export const sorgenteEmail = (): string => `${INIZIO}
export const formaEmail = ${JSON.stringify(formaEmail())};
`;

/** The source text of one table, before formatting. */
export function sorgente(tabella: Vincoli): string {
  return `${INIZIO}
import type { Vincoli } from '../vincolo';

export const vincoli = ${JSON.stringify(tabella)} as const satisfies Vincoli;
`;
}
