import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

const BEARER = /^Bearer\s+(\S+)$/i;

/** Whether a request carries the token of a live session of the admin. */
async function conSessione(strapi: Core.Strapi, autorizzazione: string | undefined): Promise<boolean> {
  const token = BEARER.exec(autorizzazione ?? '')?.[1];
  if (!token) return false;
  const sessioni = strapi.sessionManager('admin');
  const esito = sessioni.validateAccessToken(token);
  return esito.isValid && (await sessioni.isSessionActive(esito.payload.sessionId));
}

/**
 * Refuses a multipart body before anything of it is read. Strapi's body parser writes every part to disk whoever sends it
 * and whatever the path, long before a route asks who it is: anybody could fill the disk.
 */
export const createGuardiaMultipart =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (!ctx.get('Content-Type').trim().toLowerCase().startsWith('multipart/')) return next();
    const ammesso = /^\/upload(\/|$)/.test(ctx.path);
    if (ammesso && (await conSessione(strapi, ctx.headers.authorization))) return next();
    const [status, name, message] = ammesso
      ? [401, 'UnauthorizedError', 'Accedi all’area riservata per caricare un file.']
      : [415, 'UnsupportedMediaTypeError', 'Qui non si caricano file.'];
    // The rest of the body is not wanted: closing keeps the sender from pushing it through.
    ctx.set('Connection', 'close');
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details: {} } };
  };
