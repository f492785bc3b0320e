import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { z } from 'zod';
import { uidTipo } from '../modello/nomi';
import { erroriInItaliano } from '../moduli/validazione/italiano';
import { servizio } from '../servizi';
import { daConvocare, daMostrare } from './convocazioni/da-convocare';

const INCONTRO = uidTipo('incontro') as UID.ContentType;

/** What was sent, or 400 with what is wrong with it, field by field. */
function leggi<S extends z.ZodType>(schema: S, corpo: unknown): z.infer<S> {
  const esito = schema.safeParse(corpo);
  if (esito.success) return esito.data;
  const errori = erroriInItaliano(schema, esito.error.issues, corpo);
  throw new errors.ValidationError(errori.map(({ message }) => message).join(' '), { errors: errori });
}

/** What the office does for a meeting. Who asks has the permission `incontri.convoca`; here it is checked that the meeting is theirs. */
export function createIncontriController({ strapi }: { strapi: Core.Strapi }) {
  const convocazioni = () => servizio(strapi, 'convocazioni');

  /** Through the document service, which shows staff only what belongs to their distretti. */
  async function proprio(ctx: Context): Promise<string> {
    const { documentId } = ctx.params as { documentId: string };
    if (await strapi.documents(INCONTRO).findOne({ documentId, fields: [] })) return documentId;
    throw new errors.NotFoundError('Questo incontro non esiste.');
  }

  /** Names, addresses and answers of people: that somebody reads them is logged, as wherever they are read. */
  async function presenze(documentId: string) {
    const situazione = await convocazioni().situazione(documentId);
    await servizio(strapi, 'letture').elenco('convocazione', ['incontro'], situazione.convocati.length);
    return { ...situazione, iscrizioni: await servizio(strapi, 'iscrizioni').elenco.conteggi(documentId) };
  }

  return {
    /**
     * `GET /piano-di-zona/incontri/:documentId/convocazioni`: who may be invited, why nobody is now (`ostacolo`), who is with what
     * they answered and what became of the mail, how many have signed up by state.
     */
    async presenze(ctx: Context) {
      ctx.body = { data: await presenze(await proprio(ctx)) };
    },

    /** `POST .../convocazioni/anteprima` with `{ lingua, testo? }`: `{ oggetto, testo }` of the mail, or 400 where nobody is invited now. */
    async anteprima(ctx: Context) {
      const documentId = await proprio(ctx);
      ctx.body = { data: await convocazioni().anteprima(documentId, leggi(daMostrare, ctx.request.body)) };
    },

    /** `POST .../convocazioni` with the body `daConvocare`: invites who is not yet. Answers as `presenze`, with `convocate`, how many they were. */
    async convoca(ctx: Context) {
      const documentId = await proprio(ctx);
      const convocate = await convocazioni().convoca(documentId, leggi(daConvocare, ctx.request.body));
      ctx.body = { data: { ...(await presenze(documentId)), convocate } };
    },

    /** `GET /piano-di-zona/incontri/:documentId/foglio-firme`: the sheet to sign, as PDF. Kept by no cache: it names people. */
    async foglio(ctx: Context) {
      const stampato = await servizio(strapi, 'foglio').stampa(await proprio(ctx));
      if (!stampato) return ctx.notFound('Questo incontro non esiste.');
      ctx.set('Cache-Control', 'no-store');
      ctx.attachment(stampato.nome);
      ctx.type = 'application/pdf';
      ctx.body = stampato.byte;
    },
  };
}
