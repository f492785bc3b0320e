import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { createRonda } from '../../moduli/ronda';
import { servizio } from '../../servizi';
import { eInProgramma, type RigaIncontro } from './incontro-pubblico';
import { impostazioniIscrizioni } from './impostazioni';
import { fuoriTempo } from './posti';
import { inizioPromemoria } from './promemoria';
import type { RigaIscrizione } from './riga';

/** Longer than the longest time before a meeting that a distretto may set for its reminder. */
const ORIZZONTE = 15 * 24 * 3_600_000;

/**
 * What happens to registrations by the passing of time: holds run out, reminders go out, access needs are erased. Each meeting
 * is looked at under its lock, in a transaction of its own: that is the lease, and the node that comes second finds nothing left
 * to do.
 */
export function createSorveglianza({ strapi }: { strapi: Core.Strapi }) {
  const righe = () => strapi.db.query(uidTipo('iscrizione'));
  const iscrizioni = () => servizio(strapi, 'iscrizioni');

  const sottoLucchetto = (incontro: string, opera: () => Promise<void>) =>
    strapi.db.transaction(async () => {
      await iscrizioni().posti.blocca(incontro);
      await opera();
    });

  async function incontriDi(where: object): Promise<string[]> {
    const trovate: Pick<RigaIscrizione, 'incontro'>[] = await righe().findMany({ where, select: ['incontro'] });
    return [...new Set(trovate.map(({ incontro }) => incontro))];
  }

  async function liberaPosti(): Promise<void> {
    for (const incontro of await incontriDi(fuoriTempo()))
      await sottoLucchetto(incontro, () => iscrizioni().posti.assesta(incontro));
  }

  /** Who has a place and has not been reminded of that date. */
  const nonAvvisati = ({ documentId, inizio }: RigaIncontro): Promise<RigaIscrizione[]> =>
    righe().findMany({
      where: {
        incontro: documentId,
        stato: 'confermata',
        $or: [{ promemoriaPer: { $null: true } }, { promemoriaPer: { $ne: inizio } }],
      },
      orderBy: { id: 'asc' },
    });

  /** Hidden, cancelled, postponed or over: nobody is called to it. */
  const daRicordare = (incontro: RigaIncontro): boolean =>
    eInProgramma(incontro) && inizioPromemoria(incontro) <= Date.now();

  async function ricorda(documentId: string): Promise<void> {
    const { incontri, posta } = iscrizioni();
    // Read again: whoever had the lock may have changed it.
    const incontro = await incontri.leggi(documentId);
    if (!incontro || !daRicordare(incontro)) return;
    for (const riga of await nonAvvisati(incontro)) {
      await righe().update({ where: { id: riga.id }, data: { promemoriaPer: incontro.inizio } });
      await posta.notizia(riga, incontro, 'promemoria');
    }
  }

  async function mandaPromemoria(): Promise<void> {
    for (const incontro of await iscrizioni().incontri.prossimi(ORIZZONTE)) {
      if (!daRicordare(incontro) || (await nonAvvisati(incontro)).length === 0) continue;
      await sottoLucchetto(incontro.documentId, () => ricorda(incontro.documentId));
    }
  }

  /** Access needs tell of somebody's health: nobody needs them once the meeting is over. */
  async function cancellaEsigenze(): Promise<void> {
    for (const documentId of await incontriDi({ esigenze: { $notNull: true } })) {
      const versioni: { inizio: string; fine: string | null }[] = await strapi.db
        .query(uidTipo('incontro'))
        .findMany({ where: { documentId } });
      const finito = versioni.every(({ inizio, fine }) => Date.parse(fine ?? inizio) < Date.now());
      if (finito) await righe().updateMany({ where: { incontro: documentId }, data: { esigenze: null } });
    }
  }

  return createRonda({
    strapi,
    che: 'Registrations',
    intervallo: () => impostazioniIscrizioni(strapi).intervallo,
    async fai() {
      await liberaPosti();
      await mandaPromemoria();
      await cancellaEsigenze();
    },
  });
}

export type Sorveglianza = ReturnType<typeof createSorveglianza>;
