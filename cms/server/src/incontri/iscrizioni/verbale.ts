import type { Core } from '@strapi/strapi';
import { documentoVisibile, type Mostrabile } from '../../modello/documento';
import { nonSiTiene } from '../../modello/incontro';
import { uidTipo } from '../../modello/nomi';
import { giornoARoma } from '../../moduli/invio/scadenze';
import { ricco, type Blocco } from '../../pagine/ricco';
import { eCominciato, type RigaIncontro } from './incontro-pubblico';
import type { PostaIscrizioni } from './posta-iscrizioni';
import type { RigaIscrizione } from './riga';
import { ATTESI } from './stati-iscrizione';

interface Atti {
  verbale: Mostrabile | null;
  resoconto: Mostrabile | null;
  testoResoconto: Blocco[] | null;
}

/** What is published after a meeting, told to who was registered for it. */
export function createVerbale({ strapi, posta }: { strapi: Core.Strapi; posta: PostaIscrizioni }) {
  async function eUscito({ documentId }: RigaIncontro): Promise<boolean> {
    const atti: Atti | null = await strapi.db.query(uidTipo('incontro')).findOne({
      where: { documentId, publishedAt: { $notNull: true } },
      populate: { verbale: { populate: { file: true } }, resoconto: { populate: { file: true } } },
    });
    const oggi = giornoARoma(new Date(Date.now()));
    // An internal verbale is published with its meeting and shown to nobody.
    const visibile = [atti?.verbale, atti?.resoconto].some((atto) => atto && documentoVisibile(atto, oggi));
    return visibile || ricco(atti?.testoResoconto ?? null) !== null;
  }

  return {
    /** Tells of minutes or report once, however often they are published. */
    async annuncia(incontro: RigaIncontro): Promise<void> {
      if (nonSiTiene(incontro.stato) || !eCominciato(incontro) || !(await eUscito(incontro))) return;
      const righe = strapi.db.query(uidTipo('iscrizione'));
      const iscritti: RigaIscrizione[] = await righe.findMany({
        where: { incontro: incontro.documentId, stato: { $in: [...ATTESI] }, verbaleAnnunciato: { $null: true } },
        orderBy: { id: 'asc' },
      });
      for (const riga of iscritti) {
        await righe.update({ where: { id: riga.id }, data: { verbaleAnnunciato: new Date() } });
        await posta.notizia(riga, incontro, 'verbale');
      }
    },
  };
}
