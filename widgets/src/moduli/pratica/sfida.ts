import { solveChallenge } from 'altcha-lib/v1';
import type { RispostaSfida } from 'strapi-plugin-piano-di-zona/contracts';
import { TEMPO_MINIMO } from '../../../../cms/contracts/limiti';
import { richiedi } from '../../base/richiesta';

export interface Sfida {
  /** Starts fetching and solving, so that nobody waits for it when they send. Does nothing when started already. */
  avvia(): void;
  /**
   * The solution, as `sfida` of the post wants it, not before the server would take it.
   * @throws ErroreRichiesta when the challenge cannot be had.
   */
  soluzione(): Promise<string>;
  /** Forgets the solution and stops looking for one: it was used, refused, or is no longer wanted. */
  scarta(): void;
}

/** The work is a chain of asynchronous hashes, so it needs no worker (a strict policy forbids them) and leaves the page free. */
async function risolvi(indirizzo: string, segnale: AbortSignal): Promise<string> {
  const sfida = await richiedi<RispostaSfida>(indirizzo, segnale, () => undefined);
  const { algorithm, challenge, maxnumber, salt, signature } = sfida;
  const tempo = new Promise((risolto) => setTimeout(risolto, TEMPO_MINIMO));
  const { promise, controller } = solveChallenge(challenge, salt, algorithm, maxnumber);
  segnale.addEventListener('abort', () => controller.abort());
  const number = (await promise)?.number;
  await tempo;
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

/** The proof of work of one form. `indirizzo` is asked for the address of the challenge when it is needed. */
export function creaSfida(indirizzo: () => string): Sfida {
  let fine = new AbortController();
  let lavoro: Promise<string> | undefined;
  const scarta = () => {
    fine.abort();
    fine = new AbortController();
    lavoro = undefined;
  };
  const soluzione = () => (lavoro ??= risolvi(indirizzo(), fine.signal));
  return {
    // What failed is not kept: sending asks again, and tells what is wrong.
    avvia: () => void soluzione().catch(scarta),
    soluzione,
    scarta,
  };
}
