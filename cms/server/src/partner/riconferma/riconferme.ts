import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { fraMesi } from '../../moduli/invio/scadenze';
import { createRonda } from '../../moduli/ronda';
import type { CasoRiconferma } from '../../posta/modelli/riconferma';
import { servizio } from '../../servizi';
import { caselle, trovaSoggetto, type SoggettoDaConfermare } from './caselle';

const UN_ORA = 3_600_000;

/** Who has not answered for this long is reminded, once: the link of the first mail still works then. */
const PROMEMORIA_DOPO = 30 * 24 * UN_ORA;

/** The partners whose data were last confirmed, or written, so many months ago, by what is due to them. */
function dovuti(mesi: number): Record<CasoRiconferma, object> {
  const adesso = Date.now();
  const soglia = new Date(fraMesi(new Date(adesso), -mesi));
  const vecchi = {
    $or: [{ confermatoIl: { $lt: soglia } }, { confermatoIl: { $null: true }, createdAt: { $lt: soglia } }],
  };
  const chiestaPrimaDi = (istante: Date) => ({ riconfermaChiesta: { $lt: istante } });
  return {
    richiesta: { $and: [vecchi, { $or: [{ riconfermaChiesta: { $null: true } }, chiestaPrimaDi(soglia)] }] },
    promemoria: {
      $and: [
        vecchi,
        { riconfermaChiesta: { $gte: soglia }, riconfermaRicordata: { $null: true } },
        chiestaPrimaDi(new Date(adesso - PROMEMORIA_DOPO)),
      ],
    },
  };
}

/** What is written on a partner who was asked, or reminded. */
const segno = (caso: CasoRiconferma): object => {
  const adesso = new Date(Date.now());
  return caso === 'richiesta'
    ? { riconfermaChiesta: adesso, riconfermaRicordata: null }
    : { riconfermaRicordata: adesso };
};

/** Asks partners from time to time whether their data still hold, where the distretto wants it. */
export function createRiconferme({ strapi }: { strapi: Core.Strapi }) {
  const soggetti = () => strapi.db.query(uidTipo('soggetto'));

  async function scrivi(soggetto: SoggettoDaConfermare, caso: CasoRiconferma): Promise<void> {
    const { documentId, nome: denominazione, pubblico, distretto } = soggetto;
    const elenco = pubblico ? servizio(strapi, 'indirizzi').pagina(`${distretto.slug}/partner`) : null;
    for (const destinatario of caselle(soggetto))
      await servizio(strapi, 'posta').accoda({
        modello: 'riconferma',
        destinatario,
        lingua: 'it',
        parametri: { caso, denominazione, elenco },
        richiesta: { tipo: 'soggetto', documentId },
        distretto: distretto.id,
      });
  }

  /** Under the lock of the partner, and looked up again there: another node, or a confirmation, may have been quicker. */
  async function tratta(documentId: string, caso: CasoRiconferma, where: object): Promise<void> {
    await strapi.db.transaction(async () => {
      await servizio(strapi, 'richieste').blocca('soggetto', documentId);
      const soggetto = await trovaSoggetto(strapi, { ...where, documentId });
      if (!soggetto || caselle(soggetto).length === 0) return;
      await soggetti().update({ where: { id: soggetto.id }, data: segno(caso) });
      await scrivi(soggetto, caso);
    });
  }

  return createRonda({
    strapi,
    che: 'Partners whose data are to be confirmed',
    intervallo: () => UN_ORA,
    async fai() {
      const distretti: { id: number; mesiRiconferma: number }[] = await strapi.db
        .query(uidTipo('distretto'))
        .findMany({ where: { mesiRiconferma: { $notNull: true } } });
      for (const { id, mesiRiconferma } of distretti)
        for (const caso of ['richiesta', 'promemoria'] as const) {
          const where = { ...dovuti(mesiRiconferma)[caso], distretto: { id } };
          const trovati: { documentId: string }[] = await soggetti().findMany({ where, select: ['documentId'] });
          for (const { documentId } of trovati) await tratta(documentId, caso, where);
        }
    },
  });
}

export type Riconferme = ReturnType<typeof createRiconferme>;
