import { z } from 'zod';
import { elenco, html, immagine, indirizzo, istante, rimando, singolo, voce } from './base';
import { documento } from './documenti';
import { accesso, statoIncontro, tipoIncontro, valori } from './vocabolario';

/** A meeting as lists and calendars show it. */
export const incontroInElenco = z.strictObject({
  ...voce,
  uid: z.string().describe('UID iCalendar, stabile per sempre'),
  sequenza: z.int().nonnegative().describe('SEQUENCE iCalendar (RFC 5545, 3.8.7.4)'),
  titolo: z.string(),
  tipo: z.enum(valori(tipoIncontro)),
  accesso: z.enum(valori(accesso)),
  stato: z.enum(valori(statoIncontro)),
  inizio: istante.describe('Se rinviato, la data che era prevista'),
  fine: istante.nullable(),
  dataPrecedente: istante.nullable().describe('La data di prima, se spostato'),
  sintesi: z.string().nullable(),
  luogo: z
    .strictObject({
      nome: z.string().nullable(),
      indirizzo: z.string().nullable(),
      comune: z.string().nullable(),
      noteAccesso: z.string().nullable(),
    })
    .nullable(),
  online: indirizzo.nullable().describe('Collegamento da remoto, solo per incontri aperti'),
  organi: z.array(rimando),
  territori: z.array(rimando),
  iscrizioni: z
    .strictObject({
      apertura: istante.nullable(),
      chiusura: istante.nullable(),
      posti: z.int().positive().nullable(),
      remoto: z.boolean().describe('Si può partecipare anche da remoto'),
    })
    .nullable(),
  ics: indirizzo,
  conResoconto: z.boolean(),
});
export type IncontroInElenco = z.infer<typeof incontroInElenco>;

/** One meeting with agenda, documents, pictures and minutes. */
export const incontro = incontroInElenco.extend({
  descrizione: html.nullable(),
  ordineDelGiorno: z.array(z.strictObject({ titolo: z.string(), descrizione: z.string().nullable() })),
  documenti: z.array(documento),
  verbale: documento.nullable(),
  resoconto: documento.nullable(),
  testoResoconto: html.nullable(),
  galleria: z.array(immagine),
});
export type Incontro = z.infer<typeof incontro>;

export const rispostaIncontri = elenco(incontroInElenco, {
  dal: istante.nullable().describe('Primo istante compreso'),
});
export const rispostaIncontro = singolo(incontro);
export type RispostaIncontri = z.infer<typeof rispostaIncontri>;
export type RispostaIncontro = z.infer<typeof rispostaIncontro>;
