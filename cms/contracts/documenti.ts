import { z } from 'zod';
import { elenco, giorno, indirizzo, rimando, voce } from './base';
import { accessibilita, tipoDocumento, valori } from './vocabolario';

/** A document to download or to follow: a file of ours or a link to another site. */
export const documento = z.strictObject({
  ...voce,
  titolo: z.string(),
  tipo: z.enum(valori(tipoDocumento)),
  data: giorno.nullable(),
  sintesi: z.string().nullable(),
  formato: z.string().nullable().describe('Estensione in maiuscolo, per esempio PDF; nullo per un collegamento'),
  dimensione: z.int().nonnegative().nullable().describe('Byte'),
  accessibile: z.enum(valori(accessibilita)),
  indirizzo: indirizzo.describe('Da dove si scarica o dove porta'),
  sezione: z.string().nullable(),
  organo: rimando.nullable(),
  territorio: rimando.nullable(),
  scheda: rimando.nullable(),
  incontro: rimando.nullable(),
});
export type Documento = z.infer<typeof documento>;

export const rispostaDocumenti = elenco(documento, {});
export type RispostaDocumenti = z.infer<typeof rispostaDocumenti>;
