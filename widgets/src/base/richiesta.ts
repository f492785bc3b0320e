/** Waits between attempts, in milliseconds: a restart of the CMS takes a few seconds. */
const ATTESE = [800, 2_500, 6_000];

/** A request that failed for good. `stato` is the HTTP status, 0 when no answer came; `dopo` the seconds of Retry-After. */
export class ErroreRichiesta extends Error {
  constructor(
    readonly stato: number,
    readonly dopo: number,
  ) {
    super();
  }
}

async function leggi<R>(indirizzo: string, cache: RequestCache, signal: AbortSignal): Promise<R> {
  const risposta = await fetch(indirizzo, { cache, credentials: 'omit', signal }).catch(() => undefined);
  if (!risposta?.ok) {
    throw new ErroreRichiesta(risposta?.status ?? 0, Number(risposta?.headers.get('retry-after')) || 0);
  }
  return (await risposta.json()) as R;
}

/**
 * Reads a resource, asking the server each time (`no-cache`: a 304 costs little and an editor's change shows at once).
 * Tries again when the trouble may pass. `conVecchia` gets, meanwhile, what the browser still holds of an earlier visit.
 * @throws ErroreRichiesta when there is nothing more to try.
 */
export async function richiedi<R>(indirizzo: string, signal: AbortSignal, conVecchia: (dato: R) => void): Promise<R> {
  for (let tentativo = 0; ; tentativo++) {
    try {
      return await leggi<R>(indirizzo, 'no-cache', signal);
    } catch (errore) {
      const { stato = 0, dopo = 0 } = errore as Partial<ErroreRichiesta>;
      const attesa = ATTESE[tentativo];
      // What was withdrawn (404, 410) must not come back from the cache.
      if (signal.aborted || attesa === undefined || (stato >= 400 && stato < 500 && stato !== 429)) throw errore;
      if (!tentativo) await leggi<R>(indirizzo, 'force-cache', signal).then(conVecchia, () => undefined);
      await new Promise((risolvi) => setTimeout(risolvi, Math.max(attesa, Math.min(dopo, 30) * 1_000)));
    }
  }
}
