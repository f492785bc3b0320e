import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { chiaveIndirizzo, chiaveRete } from '../http/indirizzo-cliente';
import { impostazioniModuli, type ImpostazioniModuli } from '../impostazioni';
import { chiaviDerivate } from '../segreti';
import { troppeRichieste } from './limiti';

const UN_ORA = 3_600_000;
const DIECI_MINUTI = 600_000;

/** What accepted posts are counted by: digests, so that the registry is no place to look people up. */
export interface Impronte {
  /** The mailbox that the confirmation goes to. */
  casella: string;
  /** The client's address, as `chiaveIndirizzo`. */
  indirizzo: string;
  /** The network it is in. */
  rete: string;
}

interface Quota {
  /** Milliseconds that are counted. */
  finestra: number;
  massimo: (impostazioni: ImpostazioniModuli) => number;
}

const QUOTE: readonly [keyof Impronte, Quota][] = [
  ['casella', { finestra: UN_ORA, massimo: ({ messaggiPerDestinatario }) => messaggiPerDestinatario }],
  ['indirizzo', { finestra: DIECI_MINUTI, massimo: ({ inviiPerIndirizzo }) => inviiPerIndirizzo }],
  ['rete', { finestra: DIECI_MINUTI, massimo: ({ inviiPerRete }) => inviiPerRete }],
];

/** How many there are of a digest, and when the first came. */
interface Conto {
  quanti: number;
  primo: number;
}

/**
 * How many posts are accepted for one mailbox, from one address and from one network. Counted in the registry of accepted posts, so
 * that restarts forget nothing and all nodes count together. What was refused is counted in memory (`limiti`): it wrote nothing.
 */
export function createQuote({ strapi }: { strapi: Core.Strapi }) {
  const impronta = (testo: string): string =>
    createHmac('sha256', chiaviDerivate(strapi, 'casella')[0]).update(testo).digest('hex');

  async function conti(colonna: keyof Impronte, finestra: number, lotto: readonly Impronte[]) {
    const { tableName } = strapi.db.metadata.get(uidTipo('invio'));
    const righe: { nome: string; quanti: number | string; primo: number | string | Date }[] =
      await strapi.db.transaction(({ trx }) =>
        trx(tableName)
          .select({ nome: colonna })
          .count({ quanti: '*' })
          .min({ primo: 'created_at' })
          .whereIn(colonna, [...new Set(lotto.map((impronte) => impronte[colonna]))])
          .andWhere('created_at', '>', new Date(Date.now() - finestra))
          .groupBy(colonna),
      );
    return new Map<string, Conto>(
      righe.map(({ nome, quanti, primo }) => [nome, { quanti: Number(quanti), primo: new Date(primo).getTime() }]),
    );
  }

  return {
    impronte: (email: string, indirizzo: string): Impronte => ({
      casella: impronta(email.toLowerCase()),
      indirizzo: impronta(chiaveIndirizzo(indirizzo)),
      rete: impronta(`rete ${chiaveRete(indirizzo)}`),
    }),

    /** In the transaction that stores the posts: what their mailboxes, addresses and networks have had until now. */
    async leggi(lotto: readonly Impronte[]) {
      const impostazioni = impostazioniModuli(strapi);
      const letti: [keyof Impronte, Quota, Map<string, Conto>][] = [];
      for (const [colonna, quota] of QUOTE) letti.push([colonna, quota, await conti(colonna, quota.finestra, lotto)]);
      return {
        /** Refuses with 429 who has had their share. */
        esigi(impronte: Impronte): void {
          for (const [colonna, { finestra, massimo }, conto] of letti) {
            const avuti = conto.get(impronte[colonna]);
            if (!avuti || avuti.quanti < massimo(impostazioni)) continue;
            throw troppeRichieste(Math.max(1, Math.ceil((avuti.primo + finestra - Date.now()) / 1000)));
          }
        },
        /** One more was accepted. */
        conta(impronte: Impronte): void {
          for (const [colonna, , conto] of letti) {
            const { quanti, primo } = conto.get(impronte[colonna]) ?? { quanti: 0, primo: Date.now() };
            conto.set(impronte[colonna], { quanti: quanti + 1, primo });
          }
        },
      };
    },
  };
}
