import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE, uidTipo } from '../../modello/nomi';
import { blocca } from '../../moduli/invio/lucchetto';
import { servizio } from '../../servizi';
import { createBiglietti, type Rifiuto } from './biglietto';
import type { Facoltativo } from './facoltativi';

export const PERCORSO_DISISCRIZIONE = `${PERCORSO_PAGINE}/disiscrizione`;

/** Who wants no more of the messages that are not due. */
export function createDisiscrizioni({ strapi }: { strapi: Core.Strapi }) {
  const biglietti = createBiglietti({ strapi });
  const rifiuti = () => strapi.db.query(uidTipo('disiscrizione'));

  return {
    leggi: (biglietto: string): Rifiuto | null => biglietti.leggi(biglietto),

    /** Where the receiver of such a message says that it is the last. */
    indirizzo: (tipo: Facoltativo, ente: string, email: string): string =>
      `${servizio(strapi, 'indirizzi').base()}${PERCORSO_DISISCRIZIONE}/${biglietti.emetti(tipo, ente, email)}`,

    async rifiutati(tipo: Facoltativo, ente: string, email: string): Promise<boolean> {
      return (await rifiuti().count({ where: { tipo, ente, casella: { $in: biglietti.caselle(email) } } })) > 0;
    },

    async rifiuta(quale: Rifiuto): Promise<void> {
      await strapi.db.transaction(async () => {
        // The mail program and the person may press at once.
        await blocca(strapi, `disiscrizione ${quale.casella}`);
        if ((await rifiuti().count({ where: { ...quale } })) === 0) await rifiuti().create({ data: { ...quale } });
      });
    },

    async riprendi(quale: Rifiuto): Promise<void> {
      await rifiuti().deleteMany({ where: { ...quale } });
    },
  };
}

export type Disiscrizioni = ReturnType<typeof createDisiscrizioni>;
