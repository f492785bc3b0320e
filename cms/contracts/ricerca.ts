import { z } from 'zod';
import { giorno, indirizzo, rimando, slug } from './base';
import { tipoRicerca, valori } from './vocabolario';

export type TipoRicerca = keyof typeof tipoRicerca;

/** Results on one page, and the last page that there is: who needs more should say more exactly what is looked for. */
export const PER_PAGINA = 20;
export const PAGINA_MASSIMA = 25;
/** Longest query, in characters. */
export const Q_MASSIMA = 200;

const tipo = z.enum(valori(tipoRicerca), `scegli fra ${valori(tipoRicerca).join(', ')}`);
const filtro = z
  .string()
  .refine((valore) => slug.safeParse(valore).success, 'usa il nome che si legge negli indirizzi delle pagine')
  .optional();
const PAGINA_ERRATA = `scrivi un numero da 1 a ${PAGINA_MASSIMA}`;

/** What a search asks. Messages are for the person who typed it. */
export const richiestaRicerca = z
  .object({
    q: z
      .string('scrivi che cosa cerchi')
      .trim()
      .max(Q_MASSIMA, `accorcia la ricerca a ${Q_MASSIMA} caratteri`)
      .regex(/[\p{L}\p{N}]/u, 'scrivi almeno una lettera o una cifra')
      .meta({
        description: 'Le parole cercate: devono esserci tutte, l’ultima può essere incompleta',
        example: 'anziani',
      }),
    distretto: filtro.describe('Solo le voci di un distretto'),
    tipo: tipo.optional().describe('Solo le voci di un tipo'),
    area: filtro.describe('Solo le voci di un’area del distretto indicato'),
    pagina: z.coerce
      .number(PAGINA_ERRATA)
      .int(PAGINA_ERRATA)
      .min(1, PAGINA_ERRATA)
      .max(PAGINA_MASSIMA, PAGINA_ERRATA)
      .default(1),
  })
  .refine(({ area, distretto }) => !area || distretto, {
    path: ['area'],
    error: 'le aree sono di un distretto: indica anche il distretto',
  });
export type RichiestaRicerca = z.output<typeof richiestaRicerca>;

/** A piece of an extract, as plain text; `segnato` where it is a word that was looked for. */
export const tratto = z.strictObject({ testo: z.string(), segnato: z.boolean() });
export type Tratto = z.infer<typeof tratto>;

/** A find. */
export const trovato = z.strictObject({
  tipo,
  slug,
  url: indirizzo,
  titolo: z.string(),
  estratto: z.array(tratto).describe('Testo semplice, a tratti: quelli segnati sono le parole cercate'),
  distretto: rimando,
  data: giorno.nullable().describe('Giorno dell’incontro o del documento'),
  aree: z.array(rimando),
});
export type Trovato = z.infer<typeof trovato>;

const conteggio = z.strictObject({ valore: z.string(), nome: z.string(), quanti: z.int().positive() });

/** How the finds are spread: counted after the filters in use. Areas only where one distretto was asked for. */
export const faccette = z.strictObject({
  tipo: z.array(conteggio),
  distretto: z.array(conteggio),
  area: z.array(conteggio),
});
export type Faccette = z.infer<typeof faccette>;

export const rispostaRicerca = z.strictObject({
  data: z.array(trovato),
  meta: z.strictObject({
    q: z.string(),
    totale: z
      .int()
      .nonnegative()
      .describe(`Al massimo ${PER_PAGINA * PAGINA_MASSIMA}: oltre non si conta`),
    parziale: z.boolean().describe('Se ne esistono altri, che non sono contati'),
    pagina: z.int().positive(),
    pagine: z.int().nonnegative(),
    faccette,
  }),
});
export type RispostaRicerca = z.infer<typeof rispostaRicerca>;
