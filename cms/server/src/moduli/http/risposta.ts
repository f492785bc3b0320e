import type { ServerResponse } from 'node:http';
import type { ErrorePubblico } from './errore';

/** Open to every origin, never with credentials: cookies of this host say nothing here. Nothing is kept by caches. */
const PUBBLICHE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function inviaJson(res: ServerResponse, stato: number, corpo: string, extra: Record<string, string> = {}): void {
  res.writeHead(stato, {
    ...PUBBLICHE,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(corpo),
    ...extra,
  });
  res.end(corpo);
}

/** `Retry-After` in seconds, where the refusal says when to come back. */
export const riprova = ({ extra }: ErrorePubblico): Record<string, string> =>
  extra.riprovaFra === undefined ? {} : { 'Retry-After': String(extra.riprovaFra) };

export const inviaErrore = (res: ServerResponse, errore: ErrorePubblico): void =>
  inviaJson(res, errore.stato, errore.corpo(), riprova(errore));
