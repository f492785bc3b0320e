import { ErrorePubblico } from '../http/errore';

/** No form of the contract nests deeper; a body that does is made to exhaust whoever walks it. */
const PROFONDITA_MASSIMA = 8;

/**
 * Characters that change the direction of the text around them: in a name they make staff read something else than what
 * is stored (CVE-2021-42574 is the same trick in source code). People do not type them, so they are dropped, not refused.
 */
const DIREZIONE = /[\u202A-\u202E\u2066-\u2069]/g;

const nonValido = (perche: string) => new ErrorePubblico(400, `Il contenuto non è JSON valido: ${perche}.`);

/** Plain values with normalised text (NFC), or 400 for text that is not sound. */
export function ripulisci(valore: unknown, profondita = 0): unknown {
  if (profondita > PROFONDITA_MASSIMA) throw nonValido('è annidato troppo in profondità');
  if (typeof valore === 'string') {
    // Half a surrogate pair cannot be stored as UTF-8: the database would keep something else than what was sent.
    if (/\p{Cs}/u.test(valore)) throw nonValido('un testo contiene un carattere incompleto, riscrivilo');
    return valore.normalize('NFC').replace(DIREZIONE, '');
  }
  if (Array.isArray(valore)) return valore.map((voce) => ripulisci(voce, profondita + 1));
  if (valore === null || typeof valore !== 'object') return valore;
  return Object.fromEntries(Object.entries(valore).map(([chiave, voce]) => [chiave, ripulisci(voce, profondita + 1)]));
}

/** Parses a body into plain values with normalised text (NFC). Answers 400 for what is not JSON or not sound text. */
export function interpretaJson(testo: string): unknown {
  let valore: unknown;
  try {
    valore = JSON.parse(testo);
  } catch {
    throw nonValido('ricarica la pagina e invia di nuovo');
  }
  return ripulisci(valore);
}
