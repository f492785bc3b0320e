import { z } from 'zod';
import { centesimi, elenco, html, importi, rimando, singolo, voce } from './base';
import { documento } from './documenti';
import { ambito, ruoloPartecipazione, statoAttuazione, tipologiaScheda, valori } from './vocabolario';

/** A scheda as the list of a programma shows it. */
export const schedaInElenco = z.strictObject({
  ...voce,
  titolo: z.string(),
  codice: z.string().nullable(),
  tipologia: z.enum(valori(tipologiaScheda)),
  sintesi: z.string().nullable(),
  aree: z.array(rimando),
  organi: z.array(rimando),
  territori: z.array(rimando),
  capofila: rimando.nullable(),
  ambito: z.enum(valori(ambito)).nullable(),
  inContinuita: z.boolean(),
  annullato: z.boolean(),
  stato: z.enum(valori(statoAttuazione)),
  totali: importi,
});
export type SchedaInElenco = z.infer<typeof schedaInElenco>;

export const voceDiSpesa = z.strictObject({
  id: z.uuid(),
  fondo: z.strictObject({ codice: z.string(), nome: z.string() }),
  previsto: centesimi,
  speso: centesimi,
});
export type VoceDiSpesa = z.infer<typeof voceDiSpesa>;

/** What a scheda says in one programma attuativo. Texts are clean HTML. */
export const annualita = z.strictObject({
  anno: z.int(),
  programma: rimando,
  aggiornato: z.iso.datetime({ offset: true }),
  sintesi: z.string().nullable(),
  motivazione: html.nullable(),
  descrizione: html.nullable(),
  destinatari: html.nullable(),
  azioniPreviste: html.nullable(),
  politicheIntegrate: html.nullable(),
  istituzioniAttori: html.nullable(),
  novita: html.nullable(),
  ambito: z.enum(valori(ambito)).nullable(),
  inContinuita: z.boolean(),
  annullato: z.boolean(),
  motivoAnnullamento: z.string().nullable(),
  stato: z.enum(valori(statoAttuazione)),
  capofila: rimando.nullable(),
  organi: z.array(rimando),
  territori: z.array(rimando),
  referenti: z.array(
    z.strictObject({
      ruolo: z.string().nullable(),
      ufficio: z.string().nullable(),
      nome: z.string().nullable().describe('Solo se la persona è pubblicata'),
      email: z.string().nullable(),
      telefono: z.string().nullable(),
    }),
  ),
  vociDiSpesa: z.array(voceDiSpesa),
  totali: importi,
});
export type Annualita = z.infer<typeof annualita>;

/** One scheda with every published year, the latest first. */
export const scheda = z.strictObject({
  ...voce,
  titolo: z.string(),
  codice: z.string().nullable(),
  codiceRegionale: z.string().nullable(),
  tipologia: z.enum(valori(tipologiaScheda)),
  aree: z.array(rimando),
  obiettivi: z.array(rimando),
  schedeRegionali: z.array(z.strictObject({ codice: z.string(), titolo: z.string() })),
  annualita: z.array(annualita),
  partecipanti: z.array(z.strictObject({ soggetto: rimando, ruolo: z.enum(valori(ruoloPartecipazione)) })),
  documenti: z.array(documento),
});
export type Scheda = z.infer<typeof scheda>;

export const rispostaSchede = elenco(schedaInElenco, {
  anno: z.int().nullable().describe('Anno del programma attuativo'),
  anni: z.array(z.int()).describe('Anni con schede pubblicate, dal più recente'),
  totali: importi,
});
export const rispostaScheda = singolo(scheda);
export type RispostaSchede = z.infer<typeof rispostaSchede>;
export type RispostaScheda = z.infer<typeof rispostaScheda>;
