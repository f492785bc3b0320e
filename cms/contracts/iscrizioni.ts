import { z } from 'zod';
import { campiComuni, email, riga } from './invii';
import { esigenzaAccesso, modoPartecipazione, situazioneIscrizioni, valori } from './vocabolario';

const ESIGENZE = valori(esigenzaAccesso);

/** A person's registration for a meeting. Access needs come from a closed list and are erased after the meeting. */
export const iscrizione = z.strictObject({
  ...campiComuni,
  nome: riga('Nome e cognome', 120, 2),
  email: email('E-mail'),
  organizzazione: riga('Organizzazione', 200).optional(),
  partecipazione: z.enum(valori(modoPartecipazione)).default('presenza').meta({ title: 'Come partecipi' }),
  esigenze: z.array(z.enum(ESIGENZE)).max(ESIGENZE.length).default([]).meta({ title: 'Di che cosa hai bisogno' }),
});
export type InvioIscrizione = z.infer<typeof iscrizione>;

/** What who wants to sign up must know of a meeting at that moment. */
export const rispostaPosti = z.strictObject({
  data: z.strictObject({
    situazione: z.enum(valori(situazioneIscrizioni)),
    posti: z.int().positive().nullable().describe('Posti in sala; null: senza limite'),
    liberi: z.int().nonnegative().nullable().describe('Posti in sala liberi adesso; null: senza limite'),
    inAttesa: z.int().nonnegative().describe('Quante persone aspettano un posto in sala'),
  }),
});
export type RispostaPosti = z.infer<typeof rispostaPosti>;
