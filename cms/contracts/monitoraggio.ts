import { z } from 'zod';
import { giorno, importi, rimando, singolo, voce } from './base';
import { statoAttuazione, valori } from './vocabolario';

const conteggio = z.int().nonnegative();

/** Budget and progress of one programma attuativo. Cancelled schede are counted like the others. */
export const annoMonitoraggio = z.strictObject({
  anno: z.int(),
  programma: rimando,
  corrente: z.boolean(),
  schede: conteggio.describe('Schede pubblicate nel programma'),
  totali: importi.describe('Somma dei totali delle schede; ogni scheda conta una volta'),
  fondi: z
    .array(
      z.strictObject({
        fondo: z.strictObject({ codice: z.string(), nome: z.string() }),
        schede: conteggio.describe('Schede con almeno una voce di spesa del fondo'),
        totali: importi,
      }),
    )
    .describe('Per fondo: la somma è uguale ai totali'),
  aree: z
    .array(z.strictObject({ area: rimando.nullable(), schede: conteggio, totali: importi }))
    .describe(
      'Per area: una scheda con più aree conta per intero in ciascuna, perciò la somma può superare i totali. Area nulla: schede senza area',
    ),
  stati: z
    .array(z.strictObject({ stato: z.enum(valori(statoAttuazione)), schede: conteggio }))
    .describe('Quante schede in ogni stato di attuazione'),
  avanzamenti: z
    .array(
      z.strictObject({
        scheda: rimando,
        data: giorno,
        avanzamento: z.int().min(0).max(100).describe('Percentuale'),
        stato: z.enum(valori(statoAttuazione)),
      }),
    )
    .describe('L’ultima rilevazione di ogni scheda che ne ha'),
});
export type AnnoMonitoraggio = z.infer<typeof annoMonitoraggio>;

const misura = z.strictObject({ anno: z.int(), valore: z.number() });

/** A measure with its baseline, its target, and the values measured over the years. */
export const indicatore = z.strictObject({
  ...voce,
  codice: z.string().nullable(),
  nome: z.string(),
  unita: z.string(),
  descrizione: z.string().nullable(),
  fonte: z.string().nullable(),
  partenza: z.strictObject({ anno: z.int().nullable(), valore: z.number() }).nullable(),
  obiettivo: z.strictObject({ anno: z.int().nullable(), valore: z.number() }).nullable(),
  profiloComunita: z.boolean().describe('Fa parte del profilo di comunità'),
  schede: z.array(rimando),
  valori: z.array(misura).describe('In ordine di anno'),
});
export type Indicatore = z.infer<typeof indicatore>;

export const monitoraggio = z.strictObject({
  anni: z.array(annoMonitoraggio).describe('Anni con schede pubblicate, dal più recente'),
  indicatori: z.array(indicatore),
});
export type Monitoraggio = z.infer<typeof monitoraggio>;

export const rispostaMonitoraggio = singolo(monitoraggio);
export type RispostaMonitoraggio = z.infer<typeof rispostaMonitoraggio>;
