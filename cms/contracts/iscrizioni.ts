import { z } from 'zod';
import { campiComuni, email, riga } from './invii';
import { esigenzaAccesso, modoPartecipazione, valori } from './vocabolario';

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
