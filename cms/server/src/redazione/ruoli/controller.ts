import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { servizio } from '../../servizi';
import { elencoAssegnazioni } from './elenco';

const Utente = z.coerce.number().int().positive();
const Corpo = z.strictObject({ distretti: z.array(z.string().min(1).max(40)).max(1000) });

export const createAssegnazioniController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /piano-di-zona/assegnazioni`: `{ data: { utenti, distretti } }`. */
  async elenca(ctx: Context) {
    ctx.body = { data: await elencoAssegnazioni(strapi) };
  },

  /** `PUT /piano-di-zona/assegnazioni/:utente` with `{ distretti: [documentId] }` replaces a user's. 400, 404; answers as `elenca`. */
  async sostituisci(ctx: Context) {
    const utente = Utente.safeParse(ctx.params.utente);
    const corpo = Corpo.safeParse(ctx.request.body);
    if (!utente.success || !corpo.success) {
      throw new errors.ValidationError('Indica i distretti dell’utente con un elenco di identificativi.');
    }
    await servizio(strapi, 'assegnazioni').assegna(utente.data, corpo.data.distretti);
    ctx.body = { data: await elencoAssegnazioni(strapi) };
  },
});
