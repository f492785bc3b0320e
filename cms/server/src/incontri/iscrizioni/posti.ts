import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { blocca } from '../../moduli/invio/lucchetto';
import { servizio } from '../../servizi';
import { impostazioniIscrizioni } from './impostazioni';
import { eInProgramma, type IncontriPubblici, type RigaIncontro } from './incontro-pubblico';
import type { RigaIscrizione } from './riga';
import { CON_POSTO } from './stati-iscrizione';

const MINUTO = 60_000;
const SCADUTO = 'Il posto non è stato confermato in tempo.';

/**
 * The places of meetings. All that counts or gives places runs under the lock of the meeting, so that two posts, or two nodes,
 * never give the same place. Who takes part online takes none.
 */
export function createPosti({ strapi, incontri }: { strapi: Core.Strapi; incontri: IncontriPubblici }) {
  const righe = () => strapi.db.query(uidTipo('iscrizione'));
  const sistema = (documentId: string, a: string, motivazione?: string) =>
    servizio(strapi, 'richieste').passa('iscrizione', documentId, {
      a,
      chi: 'sistema',
      ...(motivazione && { motivazione }),
    });

  const inSala = (incontro: string, stati: readonly string[]) => ({
    incontro,
    partecipazione: 'presenza',
    stato: { $in: [...stati] },
  });

  const inAttesa = (incontro: string): Promise<number> => righe().count({ where: inSala(incontro, ['in_attesa']) });

  /** How many places are left; all that are wanted where there is no limit. */
  async function liberi({ documentId, posti }: RigaIncontro): Promise<number> {
    if (posti === null) return Number.MAX_SAFE_INTEGER;
    return Math.max(0, posti - (await righe().count({ where: inSala(documentId, CON_POSTO) })));
  }

  /** A hold never lasts longer than until the meeting begins. */
  const tieniFino = (minuti: number, { inizio }: RigaIncontro): Date =>
    new Date(Math.min(Date.now() + minuti * MINUTO, Date.parse(inizio)));

  async function liberaScaduti(incontro: string): Promise<void> {
    const scadute: RigaIscrizione[] = await righe().findMany({
      where: { incontro, stato: 'da_confermare', confermaEntro: { $lte: new Date(Date.now()) } },
      orderBy: { id: 'asc' },
    });
    for (const { documentId } of scadute) await sistema(documentId, 'ritirata', SCADUTO);
  }

  /** Who confirmed the address has the place at once; the others are asked, and it is held for them. */
  async function promuovi({ id, documentId, verificata }: RigaIscrizione, incontro: RigaIncontro): Promise<void> {
    if (verificata) return sistema(documentId, 'confermata');
    const { minutiLiberato } = impostazioniIscrizioni(strapi);
    await righe().update({ where: { id }, data: { confermaEntro: tieniFino(minutiLiberato, incontro) } });
    await sistema(documentId, 'da_confermare');
  }

  return {
    /** Nobody else counts or gives places of this meeting until the running transaction ends. */
    blocca: (incontro: string): Promise<void> => blocca(strapi, `incontro ${incontro}`),

    /** Takes back the holds that ran out, and gives the places that are free to who waits, in order of arrival. */
    async assesta(documentId: string): Promise<void> {
      await liberaScaduti(documentId);
      const incontro = await incontri.leggi(documentId);
      if (!incontro || !eInProgramma(incontro)) return;
      const attese = await inAttesa(documentId);
      const quanti = Math.min(attese, await liberi(incontro));
      if (quanti === 0) return;
      const prime: RigaIscrizione[] = await righe().findMany({
        where: inSala(documentId, ['in_attesa']),
        orderBy: { id: 'asc' },
        limit: quanti,
      });
      for (const prima of prime) await promuovi(prima, incontro);
    },

    inAttesa,

    /** How many places there are in the room and how many are left (null: no limit), and how many people wait for one. */
    async conta(incontro: RigaIncontro) {
      const { documentId, posti } = incontro;
      return { posti, liberi: posti && (await liberi(incontro)), inAttesa: await inAttesa(documentId) };
    },

    /** The state that somebody who signs up now is in, and until when a place is held for them. */
    async perChiArriva(incontro: RigaIncontro, partecipazione: RigaIscrizione['partecipazione']) {
      const posto = partecipazione === 'remoto' || (await liberi(incontro)) > 0;
      const { minutiPosto } = impostazioniIscrizioni(strapi);
      return posto
        ? ({ stato: 'da_confermare', confermaEntro: tieniFino(minutiPosto, incontro).toISOString() } as const)
        : ({ stato: 'in_attesa', confermaEntro: null } as const);
    },
  };
}

export type Posti = ReturnType<typeof createPosti>;
