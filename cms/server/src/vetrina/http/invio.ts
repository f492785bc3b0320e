import type { ServerResponse } from 'node:http';
import { corpoErrore, type ErroreParametro, type StatoErrore } from './errori';
import { APERTA, type Risposta } from './risposta';

export function invia(res: ServerResponse, { stato, intestazioni, corpo }: Risposta): void {
  res.writeHead(stato, intestazioni);
  res.end(corpo);
}

/** Answers with an error in Strapi's shape. */
export function inviaErrore(
  res: ServerResponse,
  stato: StatoErrore,
  extra: string[] = [],
  errori?: ErroreParametro[],
): void {
  const corpo = Buffer.from(JSON.stringify(corpoErrore(stato, errori)));
  const tipo = ['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(corpo.length)];
  invia(res, { stato, intestazioni: [...APERTA, ...tipo, 'Cache-Control', 'no-store', ...extra], corpo });
}
