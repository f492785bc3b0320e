import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { impostazioniModuli } from '../impostazioni';
import { blocca } from '../invio/lucchetto';
import { chiaviDerivate } from '../segreti';
import { troppeRichieste } from './limiti';

const UN_ORA = 3_600_000;

/**
 * How many mails forms may send to one mailbox, whoever asks. Counted in the registry of accepted posts, so that restarts forget
 * nothing and all nodes count together. The registry keeps a digest: it is no place to look addresses up.
 */
export function createDestinatari({ strapi }: { strapi: Core.Strapi }) {
  return {
    impronta: (email: string): string =>
      createHmac('sha256', chiaviDerivate(strapi, 'casella')[0]).update(email.toLowerCase()).digest('hex'),

    /** In the transaction that stores the post. Refuses with 429 where the mailbox has had its share of the last hour. */
    async esigi(casella: string): Promise<void> {
      // Or two posts to it, on two nodes, would not see each other.
      await blocca(strapi, `casella ${casella}`);
      const { messaggiPerDestinatario } = impostazioniModuli(strapi);
      const recenti: { createdAt: string }[] = await strapi.db.query(uidTipo('invio')).findMany({
        where: { casella, createdAt: { $gt: new Date(Date.now() - UN_ORA) } },
        orderBy: { createdAt: 'desc' },
        limit: messaggiPerDestinatario,
      });
      const primo = recenti.at(-1);
      if (!primo || recenti.length < messaggiPerDestinatario) return;
      throw troppeRichieste(Math.max(1, Math.ceil((Date.parse(primo.createdAt) + UN_ORA - Date.now()) / 1000)));
    },
  };
}
