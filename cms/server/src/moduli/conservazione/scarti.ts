import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { TipoRichiesta } from '../modulo';

const UN_GIORNO = 86_400_000;

/** Days that a mail stays in the outbox once it is sent, for who asks whether it was; one that never left waits for the office longer. */
const GIORNI_INVIATI = 90;
const GIORNI_FALLITI = 365;

/** Days that a dead link stays: whoever wants to know why it did not work asks soon. */
const GIORNI_COLLEGAMENTI = 30;

/** What the software keeps for a while for its own use. */
export function createScarti({ strapi }: { strapi: Core.Strapi }) {
  const prima = (giorni: number) => ({ $lt: new Date(Date.now() - giorni * UN_GIORNO) });

  const butta = async (tipo: string, where: object): Promise<number> =>
    (await strapi.db.query(uidTipo(tipo)).deleteMany({ where })).count;

  return {
    /** What was sent about a request, and the links in it: they hold its author's address. */
    async dellaRichiesta(tipoRichiesta: TipoRichiesta, richiesta: string): Promise<void> {
      for (const tipo of ['messaggio', 'collegamento']) await butta(tipo, { tipoRichiesta, richiesta });
    },

    /** Throws away what has served its purpose; gives how many rows, by table. */
    scaduti: async (): Promise<Record<string, number>> => ({
      messaggio:
        (await butta('messaggio', { stato: 'inviato', inviato: prima(GIORNI_INVIATI) })) +
        (await butta('messaggio', { stato: { $in: ['fallito', 'annullato'] }, createdAt: prima(GIORNI_FALLITI) })),
      collegamento: await butta('collegamento', { scade: prima(GIORNI_COLLEGAMENTI) }),
      invio: await butta('invio', { scade: prima(0) }),
      'sfida-usata': await butta('sfida-usata', { scade: prima(0) }),
    }),
  };
}

export type Scarti = ReturnType<typeof createScarti>;
