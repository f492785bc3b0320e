import { z } from 'zod';
import { giorno, indirizzo, rimando, slug, voce } from './base';
import { modulo, tipoTerritorio, valori } from './vocabolario';

export const territorio = z.strictObject({
  slug,
  nome: z.string(),
  tipo: z.enum(valori(tipoTerritorio)),
  istat: z.string().nullable(),
  padre: rimando.nullable(),
});
export type Territorio = z.infer<typeof territorio>;

export const distrettoInElenco = z.strictObject({
  ...voce,
  nome: z.string(),
  capofila: z.string().nullable(),
  ausl: z.string().nullable(),
  comuni: z.array(z.strictObject({ nome: z.string(), istat: z.string().nullable() })),
  collegamenti: z.record(z.string(), indirizzo).describe('Indirizzi delle risorse del distretto, per nome'),
});
export type DistrettoInElenco = z.infer<typeof distrettoInElenco>;

/** One distretto: how to reach its office, its territory, the current piano in short. */
export const distretto = distrettoInElenco.extend({
  contatti: z.strictObject({
    ufficio: z.string().nullable(),
    indirizzo: z.string().nullable(),
    telefono: z.string().nullable(),
    email: z.string().nullable(),
    pec: z.string().nullable(),
    orari: z.string().nullable(),
  }),
  territori: z.array(territorio),
  pianoCorrente: z
    .strictObject({
      ...voce,
      titolo: z.string(),
      inizio: giorno,
      fine: giorno,
      prorogatoFino: giorno.nullable(),
      programmaCorrente: z.int().nullable().describe('Anno del programma attuativo corrente'),
    })
    .nullable(),
  moduli: z.array(z.enum(valori(modulo))).describe('Moduli in uso'),
  datiDiEsempio: z.boolean().describe('Vero se il contenuto è dimostrativo'),
});
export type Distretto = z.infer<typeof distretto>;

export const rispostaDistretti = z.strictObject({
  data: z.array(distrettoInElenco),
  meta: z.strictObject({ totale: z.int().nonnegative() }),
});
export const rispostaDistretto = z.strictObject({ data: distretto, meta: z.strictObject({}) });
export type RispostaDistretti = z.infer<typeof rispostaDistretti>;
export type RispostaDistretto = z.infer<typeof rispostaDistretto>;
