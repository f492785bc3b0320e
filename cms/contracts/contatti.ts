import { z } from 'zod';
import { campiComuni, email, paragrafo, riga, telefono } from './invii';

/** A message to the Ufficio di Piano: the least that is needed to answer it. */
export const contatto = z.strictObject({
  ...campiComuni,
  nome: riga('Nome e cognome', 120, 2),
  email: email('E-mail'),
  telefono: telefono('Telefono').optional(),
  oggetto: riga('Oggetto', 150, 3),
  messaggio: paragrafo('Messaggio', 5_000, 10),
});
export type InvioContatto = z.infer<typeof contatto>;
