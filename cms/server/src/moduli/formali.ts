import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Novita } from '../posta/modelli/avviso-ufficio';
import { servizio } from '../servizi';
import type { DistrettoModuli, TipoRichiesta } from './modulo';
import type { Richiesta } from './tipo-di-richiesta';
import type { Passaggio } from './transizioni';

const FORMALI: Readonly<Record<string, (distretto: DistrettoModuli) => boolean | null>> = {
  adesione: ({ adesioniFormali }) => adesioniFormali,
  proposta: ({ proposteFormali }) => proposteFormali,
};

const NOTATO =
  'La richiesta è formale: questo collegamento non la fa avanzare. L’ufficio lo sa, e ti dice che cosa serve per il passo successivo.';

/**
 * Requests that a distretto treats as formal. Whoever holds a link need not be who signed the request (art. 38 DPR 445/2000): what
 * is done by link is noted for the office, which takes the step itself.
 */
export const createFormali = ({ strapi }: { strapi: Core.Strapi }) => ({
  eFormale: (tipo: string, distretto: DistrettoModuli): boolean => FORMALI[tipo]?.(distretto) === true,

  /** Notes in the history what was done by link, and tells the office. Gives what to tell who did it. */
  async annota(tipo: TipoRichiesta, richiesta: Richiesta, che: string, novita: Novita): Promise<string> {
    const { id, stato, storia } = richiesta;
    const nota: Passaggio = {
      da: stato,
      a: stato,
      quando: new Date().toISOString(),
      chi: 'collegamento',
      motivazione: che,
    };
    await strapi.db.query(uidTipo(tipo)).update({ where: { id }, data: { storia: [...(storia ?? []), nota] } });
    await servizio(strapi, 'richieste').avvisa(tipo, richiesta, novita);
    return NOTATO;
  },
});

export type Formali = ReturnType<typeof createFormali>;
