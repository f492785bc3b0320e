import { z } from 'zod';
import { elenco, html, indirizzo, rimando, singolo, voce } from './base';
import { incontroInElenco } from './incontri';
import { ruoloComponente, ruoloPartecipazione, tipoOrgano, valori } from './vocabolario';

export const organoInElenco = z.strictObject({
  ...voce,
  nome: z.string(),
  tipo: z.enum(valori(tipoOrgano)),
  sintesi: z.string().nullable(),
  padre: rimando.nullable(),
  territorio: rimando.nullable(),
  ics: indirizzo,
});
export type OrganoInElenco = z.infer<typeof organoInElenco>;

/** One body with its public members, the organisations that take part, and its meetings. */
export const organo = organoInElenco.extend({
  descrizione: html.nullable(),
  componenti: z.array(
    z.strictObject({
      ruolo: z.enum(valori(ruoloComponente)),
      nome: z.string().nullable().describe('Solo se la persona è pubblicata'),
      ufficio: z.string().nullable(),
      soggetto: rimando.nullable(),
    }),
  ),
  partecipanti: z.array(z.strictObject({ soggetto: rimando, ruolo: z.enum(valori(ruoloPartecipazione)) })),
  incontri: z.array(incontroInElenco),
});
export type Organo = z.infer<typeof organo>;

export const rispostaOrgani = elenco(organoInElenco, {});
export const rispostaOrgano = singolo(organo);
export type RispostaOrgani = z.infer<typeof rispostaOrgani>;
export type RispostaOrgano = z.infer<typeof rispostaOrgano>;
