import { z } from 'zod';
import { documento } from './documenti';
import { elenco, giorno, html, immagine, indirizzo, rimando, singolo, slug, voce } from './base';
import { statoFase, tipoAccordo, tipoOrgano, valori } from './vocabolario';

export const accordo = z.strictObject({
  ...voce,
  titolo: z.string(),
  tipo: z.enum(valori(tipoAccordo)),
  organoAdottante: z.string().nullable(),
  numero: z.string().nullable(),
  data: giorno.nullable(),
  protocollo: z.string().nullable(),
  firmatari: z.array(z.strictObject({ nome: z.string(), atto: z.string().nullable() })),
  documenti: z.array(documento),
});
export type Accordo = z.infer<typeof accordo>;

const nomeDescrizione = z.strictObject({ slug, nome: z.string(), descrizione: z.string().nullable() });

/** The piano di zona as a reader meets it: what it is, when it holds, what it aims at, who makes it. */
export const piano = z.strictObject({
  ...voce,
  titolo: z.string(),
  inizio: giorno,
  fine: giorno,
  prorogatoFino: giorno.nullable(),
  sezioni: z.array(z.strictObject({ titolo: z.string(), testo: html })),
  priorita: z.array(nomeDescrizione),
  obiettivi: z.array(nomeDescrizione.extend({ regionale: z.boolean() })),
  bisogni: z.array(nomeDescrizione),
  aree: z.array(nomeDescrizione.extend({ padre: rimando.nullable() })),
  fasi: z.array(
    z.strictObject({
      nome: z.string(),
      stato: z.enum(valori(statoFase)),
      inizio: giorno.nullable(),
      fine: giorno.nullable(),
      descrizione: z.string().nullable(),
    }),
  ),
  processi: z.array(
    z.strictObject({ nome: z.string(), descrizione: z.string().nullable(), url: indirizzo.nullable() }),
  ),
  normativa: z.array(z.strictObject({ titolo: z.string(), url: indirizzo.nullable() })),
  accordi: z.array(accordo),
  programmi: z.array(
    z.strictObject({ slug, titolo: z.string(), anno: z.int(), corrente: z.boolean(), schede: z.int().nonnegative() }),
  ),
  organi: z.array(z.strictObject({ slug, nome: z.string(), tipo: z.enum(valori(tipoOrgano)), url: indirizzo })),
  galleria: z.array(immagine),
  pianoRegionale: z.string().nullable(),
});
export type Piano = z.infer<typeof piano>;

export const pianoInElenco = piano.pick({
  slug: true,
  url: true,
  aggiornato: true,
  titolo: true,
  inizio: true,
  fine: true,
  prorogatoFino: true,
  programmi: true,
});

export const rispostaPiano = singolo(piano);
export const rispostaPiani = elenco(pianoInElenco, {});
export type RispostaPiano = z.infer<typeof rispostaPiano>;
export type RispostaPiani = z.infer<typeof rispostaPiani>;
