import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { uidTipo } from '../modello/nomi';
import { servizio } from '../servizi';
import type { TipoRichiesta } from './modulo';
import type { Passaggio } from './transizioni';

const passo = z.strictObject({
  a: z.string().min(1).max(40),
  motivazione: z.string().trim().max(5_000).optional(),
});

/** The office moves requests. Who asks has the permission `richieste.decidi`; here it is checked that the request is theirs. */
export function createRichiesteController({ strapi }: { strapi: Core.Strapi }) {
  const richieste = servizio(strapi, 'richieste');

  /** Through the document service, which shows staff only what belongs to their distretti. */
  async function propria(ctx: Context): Promise<{ tipo: TipoRichiesta; documentId: string } | null> {
    const { tipo, documentId } = ctx.params as { tipo: string; documentId: string };
    if (!richieste.conosce(tipo)) return null;
    const visibile = await strapi.documents(uidTipo(tipo) as UID.ContentType).findOne({ documentId, fields: [] });
    return visibile && { tipo, documentId };
  }

  /** The steps with the names of the staff who made them, where they still have an account. */
  async function conNomi(storia: readonly Passaggio[]) {
    const id = { $in: storia.flatMap(({ utente }) => utente ?? []) };
    const utenti: { id: number; firstname: string | null; lastname: string | null }[] = await strapi.db
      .query('admin::user')
      .findMany({ where: { id } });
    const nomi = new Map(
      utenti.map(({ id: chi, firstname, lastname }) => [chi, [firstname, lastname].filter(Boolean).join(' ')]),
    );
    return storia.map(({ utente, ...passaggio }) => ({ ...passaggio, nome: nomi.get(utente ?? 0) ?? null }));
  }

  const stato = async (tipo: TipoRichiesta, documentId: string) => {
    const aperte = await richieste.aperte(tipo, documentId, 'ufficio');
    const richiesta = await richieste.leggi(tipo, documentId);
    return {
      data: {
        stato: richiesta?.stato ?? null,
        storia: await conNomi(richiesta?.storia ?? []),
        integrazioni: richiesta?.integrazioni ?? [],
        simili: richiesta ? await richieste.simili(tipo, richiesta) : [],
        transizioni: aperte.map(({ a, motivata = false }) => ({
          a,
          motivata,
          comunicata: richiesta !== null && richieste.comunica(tipo, richiesta, a),
        })),
      },
    };
  };

  return {
    /**
     * `GET /piano-di-zona/richieste/:tipo/:documentId/transizioni`: state, history, answers of the author, what may be about the same, and the steps open to
     * the office now; of each, whether a reason must be given and whether a mail tells it to the author.
     */
    async transizioni(ctx: Context) {
      const richiesta = await propria(ctx);
      if (!richiesta) return ctx.notFound('Questa richiesta non esiste.');
      await servizio(strapi, 'letture').voce(richiesta.tipo, richiesta.documentId);
      ctx.body = await stato(richiesta.tipo, richiesta.documentId);
    },

    /** `POST` there `{ a, motivazione? }`: makes the step, or 400 with the reason in Italian. Answers like GET. */
    async passa(ctx: Context) {
      const richiesta = await propria(ctx);
      if (!richiesta) return ctx.notFound('Questa richiesta non esiste.');
      const corpo = passo.safeParse(ctx.request.body);
      if (!corpo.success) return ctx.badRequest('Indica lo stato a cui passare e, se serve, la motivazione.');
      const { tipo, documentId } = richiesta;
      await richieste.passa(tipo, documentId, { ...corpo.data, chi: 'ufficio', utente: ctx.state.user.id });
      ctx.body = await stato(tipo, documentId);
    },

    /** `DELETE /piano-di-zona/richieste/:tipo/:documentId/persona`: erases what tells who made a closed request (art. 17 GDPR). Answers as above. */
    async dimentica(ctx: Context) {
      const richiesta = await propria(ctx);
      if (!richiesta) return ctx.notFound('Questa richiesta non esiste.');
      const { tipo, documentId } = richiesta;
      if (!(await servizio(strapi, 'conservazione').suRichiesta(tipo, documentId)))
        return ctx.badRequest('La richiesta è ancora aperta, o i dati sono già cancellati: prima decidila o chiudila.');
      ctx.body = await stato(tipo, documentId);
    },
  };
}
