import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { uidTipo } from '../modello/nomi';
import { servizio } from '../servizi';

const MESSAGGIO = uidTipo('messaggio') as UID.ContentType;

export const createPostaController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /piano-di-zona/messaggi/:documentId/rinvio`: queues a message once more. 202, 404, or 409 while it is queued already. */
  async rimanda(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    // Through the document service, which shows staff only what belongs to their distretti.
    const visibile = await strapi.documents(MESSAGGIO).findOne({ documentId, fields: [] });
    if (!visibile) return ctx.notFound('Questo messaggio non esiste.');
    if (!(await servizio(strapi, 'posta').rimanda(documentId))) {
      return ctx.conflict('Il messaggio è già in attesa di partire: non serve rimandarlo.');
    }
    ctx.status = 202;
    ctx.body = { data: { stato: 'da_inviare' } };
  },
});
