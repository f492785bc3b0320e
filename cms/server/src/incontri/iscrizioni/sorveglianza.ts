import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { eInProgramma } from './incontro-pubblico';
import { impostazioniIscrizioni } from './impostazioni';
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
  let orologio: NodeJS.Timeout | undefined;
  let inCorso: Promise<void> | null = null;

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
    const scaduti = { stato: 'da_confermare', confermaEntro: { $lte: new Date(Date.now()) } };
    for (const incontro of await incontriDi(scaduti))
      await sottoLucchetto(incontro, () => iscrizioni().posti.assesta(incontro));
  }

  async function ricorda(documentId: string): Promise<void> {
    const { incontri, posta } = iscrizioni();
    // Hidden, cancelled, postponed or over: nobody is called to it.
    const incontro = await incontri.leggi(documentId);
    if (!incontro || !eInProgramma(incontro) || inizioPromemoria(incontro) > Date.now()) return;
    const daAvvisare: RigaIscrizione[] = await righe().findMany({
      where: {
        incontro: documentId,
        stato: 'confermata',
        $or: [{ promemoriaPer: { $null: true } }, { promemoriaPer: { $ne: incontro.inizio } }],
      },
      orderBy: { id: 'asc' },
    });
    for (const riga of daAvvisare) {
      await righe().update({ where: { id: riga.id }, data: { promemoriaPer: incontro.inizio } });
      await posta.notizia(riga, incontro, 'promemoria');
    }
  }

  async function mandaPromemoria(): Promise<void> {
    const adesso = Date.now();
    const vicini: { documentId: string }[] = await strapi.db.query(uidTipo('incontro')).findMany({
      where: {
        publishedAt: { $notNull: true },
        accesso: 'su_iscrizione',
        inizio: { $gt: new Date(adesso), $lte: new Date(adesso + ORIZZONTE) },
      },
      select: ['documentId'],
    });
    for (const { documentId } of vicini) await sottoLucchetto(documentId, () => ricorda(documentId));
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

  /** Does what is due, once at a time. */
  function giro(): Promise<void> {
    inCorso ??= (async () => {
      try {
        await liberaPosti();
        await mandaPromemoria();
        await cancellaEsigenze();
      } finally {
        inCorso = null;
      }
    })();
    return inCorso;
  }

  return {
    giro,
    avvia(): void {
      orologio = setInterval(() => {
        giro().catch((errore: unknown) => {
          strapi.log.error(`Registrations could not be looked after: ${errore instanceof Error ? errore.name : ''}`);
        });
      }, impostazioniIscrizioni(strapi).intervallo);
      orologio.unref();
    },
    async chiudi(): Promise<void> {
      clearInterval(orologio);
      await inCorso?.catch(() => undefined);
    },
  };
}

export type Sorveglianza = ReturnType<typeof createSorveglianza>;
