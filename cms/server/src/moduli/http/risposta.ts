import type { ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import type { ErrorePubblico } from './errore';

/** Open to every origin, never with credentials: cookies of this host say nothing here. Nothing is kept by caches. */
const PUBBLICHE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
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

export function inviaErrore(res: ServerResponse, errore: ErrorePubblico): void {
  const { riprovaFra } = errore.extra;
  inviaJson(res, errore.stato, errore.corpo(), riprovaFra === undefined ? {} : { 'Retry-After': String(riprovaFra) });
}

const impronta = (testo: string) => `'sha256-${createHash('sha256').update(testo).digest('base64')}'`;

/**
 * A page that handles a link sent by mail: kept by nobody, told to nobody (its address would be the referrer), framed by
 * nobody. Its one inline style is allowed by its digest.
 */
export function inviaPaginaRiservata(res: ServerResponse, stato: number, pagina: string, stile: string): void {
  res.writeHead(stato, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(pagina),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src ${impronta(stile)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  });
  res.end(pagina);
}
