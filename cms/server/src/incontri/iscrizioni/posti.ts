import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { blocca } from '../../moduli/invio/lucchetto';
import { servizio } from '../../servizi';
import { impostazioniIscrizioni } from './impostazioni';
import { eInProgramma, type IncontriPubblici, type RigaIncontro } from './incontro-pubblico';
import { RIPETUTA, type RigaIscrizione } from './riga';
import { CON_POSTO } from './stati-iscrizione';

const MINUTO = 60_000;
const SCADUTO = 'Il posto non è stato confermato in tempo.';

/** What nobody confirmed in time: places that are held, and repeated posts in the list, which nobody can confirm. */
export const fuoriTempo = () => ({
  confermaEntro: { $lte: new Date(Date.now()) },
  $or: [{ stato: 'da_confermare' }, { stato: 'in_attesa', canale: RIPETUTA.canale, email: { $null: true } }],
});

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

  /** Those in the list who may be given a place. */
  const inAttesaVera = (incontro: string) => ({
    ...inSala(incontro, ['in_attesa']),
    $or: [{ email: { $notNull: true } }, { canale: { $ne: RIPETUTA.canale } }],
  });

  const inAttesa = (incontro: string): Promise<number> => righe().count({ where: inAttesaVera(incontro) });

  /**
   * Those in the list as the public hears of them. Who does not confirm the address counts for as long as a repeated post does:
   * else the number would tell that an address is registered already.
   */
  const inAttesaContati = (incontro: string): Promise<number> =>
    righe().count({
      where: {
        ...inSala(incontro, ['in_attesa']),
        $or: [
          { verificata: { $notNull: true } },
          { confermaEntro: { $null: true } },
          { confermaEntro: { $gt: new Date(Date.now()) } },
        ],
      },
    });

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
      where: { incontro, ...fuoriTempo() },
      orderBy: { id: 'asc' },
    });
    for (const { documentId } of scadute) await sistema(documentId, 'ritirata', SCADUTO);
  }

  /** Whom the office entered without an address, or who confirmed it, has the place at once; the others are asked, and it is held. */
  async function promuovi(
    { id, documentId, email, verificata }: RigaIscrizione,
    incontro: RigaIncontro,
  ): Promise<void> {
    if (verificata || !email) return sistema(documentId, 'confermata');
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
        where: inAttesaVera(documentId),
        orderBy: { id: 'asc' },
        limit: quanti,
      });
      for (const prima of prime) await promuovi(prima, incontro);
    },

    inAttesa,

    /**
     * How many places there are in the room and how many are left (null: no limit), and how many people wait for one. A free
     * place and a turn in the list cancel out, as when somebody is promoted: a repeated post, which never is, looks no different.
     */
    async conta(incontro: RigaIncontro) {
      const [vuoti, attese] = [await liberi(incontro), await inAttesaContati(incontro.documentId)];
      return {
        posti: incontro.posti,
        liberi: incontro.posti && Math.max(0, vuoti - attese),
        inAttesa: Math.max(0, attese - vuoti),
      };
    },

    /** The state that somebody who signs up now is in, and until when they are to confirm. */
    async perChiArriva(incontro: RigaIncontro, partecipazione: RigaIscrizione['partecipazione']) {
      const posto =
        partecipazione === 'remoto' || (await liberi(incontro)) > (await inAttesaContati(incontro.documentId));
      const { minutiPosto } = impostazioniIscrizioni(strapi);
      const stato = posto ? 'da_confermare' : 'in_attesa';
      return { stato, confermaEntro: tieniFino(minutiPosto, incontro).toISOString() } as const;
    },
  };
}

export type Posti = ReturnType<typeof createPosti>;
