import { AsyncResource } from 'node:async_hooks';
import { setTimeout as pausa } from 'node:timers/promises';
import { DatabaseOccupato } from './transazione';

/**
 * Milliseconds between a lot and the next, unless that is full already. Small lots one after the other would cost as much as large ones and
 * leave nobody else a turn: what comes in this time goes together.
 */
const RESPIRO = 100;

interface Corsia<T, R> {
  /** How many make a lot. */
  massimo: number;
  /** What two of one lot must not have in common. */
  nomi: (voce: T) => readonly string[];
  /** Does a lot, each with an outcome of its own. Where it throws, nothing of the lot was done. */
  opera: (lotto: readonly T[]) => Promise<PromiseSettledResult<R>[]>;
}

interface InAttesa<T, R> {
  voce: T;
  fatto: (esito: R) => void;
  respinto: (motivo: unknown) => void;
  sveglia: NodeJS.Timeout;
}

/**
 * One lot at a time; what comes meanwhile makes the next one. Who comes alone does not wait, and many that come together share the
 * work that a transaction is. Whoever waits longer than `attesa` milliseconds for their turn is told that the database is busy, and is not done later.
 */
export function createCorsia<T, R>({ massimo, nomi, opera }: Corsia<T, R>) {
  // Not the context of who happens to come first: a transaction that runs there is not that of the others.
  const radice = new AsyncResource('corsia');
  let coda: InAttesa<T, R>[] = [];
  let occupata = false;

  /** The first of the queue, and those after them that have nothing in common with one before. */
  function prossimo(): InAttesa<T, R>[] {
    const lotto: InAttesa<T, R>[] = [];
    const resto: InAttesa<T, R>[] = [];
    const presi = new Set<string>();
    for (const attesa of coda) {
      const suoi = nomi(attesa.voce);
      const libero = lotto.length < massimo && !suoi.some((nome) => presi.has(nome));
      (libero ? lotto : resto).push(attesa);
      for (const nome of suoi) presi.add(nome);
    }
    coda = resto;
    return lotto;
  }

  async function fai(lotto: readonly InAttesa<T, R>[]): Promise<void> {
    for (const { sveglia } of lotto) clearTimeout(sveglia);
    try {
      const esiti = await opera(lotto.map(({ voce }) => voce));
      for (const [i, { fatto, respinto }] of lotto.entries()) {
        const esito = esiti[i];
        if (esito?.status === 'fulfilled') fatto(esito.value);
        else respinto(esito?.reason);
      }
    } catch (errore) {
      for (const { respinto } of lotto) respinto(errore);
    }
  }

  async function scorri(): Promise<void> {
    if (occupata) return;
    occupata = true;
    while (coda.length > 0) {
      await fai(prossimo());
      if (coda.length < massimo) await pausa(RESPIRO);
    }
    occupata = false;
  }

  return (voce: T, attesa: number): Promise<R> =>
    new Promise((fatto, respinto) => {
      const sveglia = setTimeout(() => {
        coda = coda.filter((altra) => altra.sveglia !== sveglia);
        respinto(new DatabaseOccupato('No turn in time'));
      }, attesa);
      coda.push({ voce, fatto, respinto, sveglia });
      void radice.runInAsyncScope(scorri);
    });
}
