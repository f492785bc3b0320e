import type { RispostaErrore, RispostaInvio } from 'strapi-plugin-piano-di-zona/contracts';
import { ErroreRichiesta } from '../../base/richiesta';
import type { Corpo } from './lettura';
import type { Sfida } from './sfida';

export type Ricevuta = RispostaInvio['data'];

/** Why a request did not leave. `stato` is zero when no answer came, `attesa` the seconds that the server asks to wait. */
export interface Rifiuto {
  readonly stato: number;
  readonly attesa: number;
  readonly errore?: RispostaErrore['error'];
}
export type Esito = { readonly ricevuta: Ricevuta } | Rifiuto;

export interface Richiesta {
  readonly indirizzo: string;
  readonly contenuto: Corpo;
  readonly chiave: string;
  readonly sfida: Sfida;
  readonly segnale: AbortSignal;
}

/** Seconds before each further attempt, when the server does not ask for more. */
const PAUSE = [2, 6];
/** A wait longer than this, in seconds, is told and left to the person. */
const PAZIENZA = 30;

/** Whether the same post may do better in a while: no answer, too many posts, a server that cannot take them now. */
export const passera = (stato: number): boolean => stato === 0 || stato === 429 || stato >= 500;

/**
 * Posts a form. After short troubles it tries again by itself with the same key, so that the office never gets two of it;
 * `racconta` is told the seconds of each wait. A refused proof of work is done again one time without asking: the usual
 * reason is a page that was open for longer than a challenge lives.
 */
export async function invia(richiesta: Richiesta, racconta: (secondi: number) => void): Promise<Esito> {
  let rifatta = false;
  for (let tentativo = 0; ;) {
    const esito = await unTentativo(richiesta);
    if ('ricevuta' in esito || richiesta.segnale.aborted) return esito;
    if (esito.stato === 403 && !rifatta) {
      rifatta = true;
      richiesta.sfida.scarta();
      continue;
    }
    const pausa = PAUSE[tentativo++];
    if (!passera(esito.stato) || pausa === undefined || esito.attesa > PAZIENZA) return esito;
    const secondi = Math.max(pausa, esito.attesa);
    racconta(secondi);
    await new Promise((risolto) => setTimeout(risolto, secondi * 1000));
  }
}

async function unTentativo({ indirizzo, contenuto, chiave, sfida, segnale }: Richiesta): Promise<Esito> {
  try {
    const risposta = await fetch(indirizzo, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': chiave },
      body: JSON.stringify({ ...contenuto, sfida: await sfida.soluzione() }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: segnale,
    });
    if (risposta.ok) return { ricevuta: ((await risposta.json()) as RispostaInvio).data };
    const attesa = Number(risposta.headers.get('retry-after')) || 0;
    // What stands before the server may refuse with a page instead.
    const corpo = await risposta.json().catch(() => ({}));
    return { stato: risposta.status, attesa, errore: (corpo as RispostaErrore).error };
  } catch (errore) {
    // Half an answer is none: the key gets the same receipt at the next attempt.
    if (!(errore instanceof ErroreRichiesta)) return { stato: 0, attesa: 0 };
    // A challenge that did not come is asked for again then.
    sfida.scarta();
    return { stato: errore.stato, attesa: errore.dopo };
  }
}
