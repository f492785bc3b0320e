const MINUTO = 60_000;
const MASSIMO = 6 * 60 * MINUTO;

/** After about three days of attempts a message is given up: staff see it as failed and can send it again. */
export const TENTATIVI_MASSIMI = 18;

/** Milliseconds until the next attempt: a minute after the first, doubling up to six hours. */
export const attesaDopo = (tentativi: number): number => Math.min(MINUTO * 2 ** (tentativi - 1), MASSIMO);

interface ErroreSmtp extends Error {
  code?: string;
  responseCode?: number;
}

/** The peer has said that this message will never be taken: the address does not exist, or the content is refused. */
export function eDefinitivo(errore: unknown): boolean {
  const { code, responseCode = 0 } = errore as ErroreSmtp;
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

/** What staff read about a failed attempt, and what the log says: codes only, as replies of servers quote addresses. */
export function descriviErrore(errore: unknown): string {
  const { name = 'Error', code, responseCode } = errore as ErroreSmtp;
  return [code ?? name, responseCode].filter((parte) => parte !== undefined).join(' ');
}
