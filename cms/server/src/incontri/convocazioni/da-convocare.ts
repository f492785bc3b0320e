import { z } from 'zod';
import { email, paragrafo, riga } from '../../../../contracts/invii';

const lingua = z.enum(['it', 'en']).meta({ title: 'Lingua' });
const testo = paragrafo('Messaggio', 2_000, 0).optional();

/** What the office wants to read before it sends. */
export const daMostrare = z.strictObject({ lingua, testo });

/** What the office sends: whom of those that it was shown, by address, whom else, and what it writes to them. */
export const daConvocare = z.strictObject({
  lingua,
  testo,
  destinatari: z.array(email('E-mail')).max(1_000).meta({ title: 'Destinatari' }),
  altri: z
    .array(
      z.strictObject({
        nome: riga('Nome e cognome', 120),
        email: email('E-mail'),
        ente: riga('Per conto di', 200).optional(),
      }),
    )
    .max(100)
    .meta({ title: 'Altre persone' }),
});
export type DaConvocare = z.infer<typeof daConvocare>;
