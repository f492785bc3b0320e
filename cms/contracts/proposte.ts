import { z } from 'zod';
import { slug } from './base';
import { campiComuni, email, paragrafo, riga } from './invii';
import { tipoProposta, valori } from './vocabolario';

/**
 * A need or a project idea of a citizen or a partner. It is examined whatever the sender says of publishing it: that is a
 * consent of its own, and so is the name beside it.
 */
export const proposta = z.strictObject({
  ...campiComuni,
  tipo: z.enum(valori(tipoProposta)).meta({ title: 'Che cosa vuoi segnalare' }),
  titolo: riga('Titolo', 150, 3),
  testo: paragrafo('Descrizione', 5_000, 20),
  organo: slug.optional().meta({ title: 'Tavolo o laboratorio' }),
  area: slug.optional().meta({ title: 'Area di intervento' }),
  territorio: slug.optional().meta({ title: 'Territorio' }),
  avviso: slug.optional().meta({ title: 'Avviso' }),
  nome: riga('Nome e cognome', 120, 2),
  email: email('E-mail'),
  consensoPubblicazione: z.boolean().default(false).meta({ title: 'La proposta può essere pubblicata' }),
  consensoNome: z.boolean().default(false).meta({ title: 'Con la proposta può comparire il mio nome' }),
});
export type InvioProposta = z.infer<typeof proposta>;
