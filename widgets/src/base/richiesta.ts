/** Waits between attempts, in milliseconds: a restart of the CMS takes a few seconds. */
const ATTESE = [800, 2_500, 6_000];
const SCADENZA = 15_000;

export class ErroreRichiesta extends Error {
  /** `stato` is the HTTP status, 0 when no answer came. */
  constructor(
    readonly stato: number,
    readonly riprovaDopo = 0,
  ) {
    super(`HTTP ${stato}`);
  }
}

const attendi = (durata: number, segnale: AbortSignal) =>
  new Promise<void>((risolvi) => {
    const timer = setTimeout(risolvi, durata);
    segnale.addEventListener('abort', () => {
      clearTimeout(timer);
      risolvi();
    });
  });

async function leggi<R>(indirizzo: string, cache: RequestCache, segnale: AbortSignal): Promise<R> {
  const tempo = new AbortController();
  const timer = setTimeout(() => tempo.abort(), SCADENZA);
  const ferma = () => tempo.abort();
  segnale.addEventListener('abort', ferma);
  try {
    const risposta = await fetch(indirizzo, { cache, credentials: 'omit', signal: tempo.signal });
    if (!risposta.ok) throw new ErroreRichiesta(risposta.status, Number(risposta.headers.get('retry-after')) || 0);
    return (await risposta.json()) as R;
  } catch (errore) {
    throw errore instanceof ErroreRichiesta ? errore : new ErroreRichiesta(0);
  } finally {
    clearTimeout(timer);
    segnale.removeEventListener('abort', ferma);
  }
}

/**
 * Reads a resource, asking the server each time (`no-cache`: a 304 costs little and an editor's change shows at once).
 * Tries again when the trouble may pass. `conVecchia` gets, meanwhile, what the browser still holds of an earlier visit.
 * @throws ErroreRichiesta when there is nothing more to try.
 */
export async function richiedi<R>(indirizzo: string, segnale: AbortSignal, conVecchia: (dato: R) => void): Promise<R> {
  for (let tentativo = 0; ; tentativo++) {
    try {
      return await leggi<R>(indirizzo, 'no-cache', segnale);
    } catch (errore) {
      const { stato, riprovaDopo } = errore as ErroreRichiesta;
      const attesa = ATTESE[tentativo];
      const definitivo = stato >= 400 && stato < 500 && stato !== 429;
      if (definitivo || segnale.aborted) throw errore;
      if (tentativo === 0) await leggi<R>(indirizzo, 'force-cache', segnale).then(conVecchia, () => undefined);
      if (attesa === undefined) throw errore;
      await attendi(Math.max(attesa, Math.min(riprovaDopo, 30) * 1000), segnale);
    }
  }
}
