import type { RequestListener } from 'node:http';
import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../modello/nomi';
import type { Smistatore } from './smistatore';

/** The name by which a host puts the vetrina into its own chain, in `config/middlewares`. */
const MIDDLEWARE = `plugin::${PLUGIN}.vetrina`;

const nellaCatena = (strapi: Core.Strapi): boolean =>
  strapi.config
    .get<(string | { name?: string })[]>('middlewares')
    .some((voce) => (typeof voce === 'string' ? voce : voce.name) === MIDDLEWARE);

/** Offers the Koa middleware. In `register`, before the host's chain is put together. */
export function offriMiddleware(strapi: Core.Strapi, smistatore: () => Smistatore): void {
  strapi.get('middlewares').set(MIDDLEWARE, () => async (ctx: KoaContesto, next: () => Promise<void>) => {
    // Koa would otherwise finish the answer by itself, with a 404.
    if (smistatore().rispondi(ctx.req, ctx.res)) ctx.respond = false;
    else await next();
  });
}

interface KoaContesto {
  req: Parameters<RequestListener>[0];
  res: Parameters<RequestListener>[1];
  respond?: boolean;
}

/**
 * Puts the vetrina in front of Koa on the HTTP server's listener: twice as fast as the first place in Koa's chain, and no
 * middleware of the host reads a body or a cookie first. Not where the host has it in its own chain.
 */
export function aggancia(strapi: Core.Strapi, smistatore: Smistatore): void {
  if (nellaCatena(strapi)) return;
  const { httpServer } = strapi.server;
  const precedenti = httpServer.listeners('request') as RequestListener[];
  httpServer.removeAllListeners('request');
  httpServer.on('request', (req, res) => {
    if (smistatore.rispondi(req, res)) return;
    for (const precedente of precedenti) precedente.call(httpServer, req, res);
  });
}
