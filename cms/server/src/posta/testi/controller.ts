import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { uidTipo } from '../../modello/nomi';
import type { DistrettoModuli } from '../../moduli/modulo';
import { servizio } from '../../servizi';
import { MASSIMO_CORPO, MASSIMO_OGGETTO } from '../content-types/testo-posta';
import { impostazioniPosta } from '../impostazioni';
import type { Lingua } from '../modelli/modello';
import { descriviErrore } from '../riprove';
import { eLingua, letteraNota, type LetteraNota } from './lettere';
import { difetti } from './segnaposti';

const Corpo = z.strictObject({
  oggetto: z.string().trim().min(1).max(MASSIMO_OGGETTO),
  corpo: z.string().trim().min(1).max(MASSIMO_CORPO),
});

/** One message of a distretto, as a route names it. */
interface Scelto {
  distretto: DistrettoModuli;
  nota: LetteraNota;
  lingua: Lingua;
}

/** The office changes what its messages say. Who asks has the permission `posta.testi`; here it is checked that the distretto is theirs. */
export function createTestiController({ strapi }: { strapi: Core.Strapi }) {
  const testi = () => servizio(strapi, 'testi');

  /** Through the document service, which shows staff only their own distretti. */
  async function distrettoDi(ctx: Context): Promise<DistrettoModuli> {
    const { distretto: documentId } = ctx.params as { distretto: string };
    const uid = uidTipo('distretto') as UID.ContentType;
    const visibile = await strapi.documents(uid).findOne({ documentId, fields: [] });
    const riga: DistrettoModuli | null =
      visibile && (await strapi.db.query(uid).findOne({ where: { id: visibile.id } }));
    if (!riga) throw new errors.NotFoundError('Questo distretto non esiste.');
    return riga;
  }

  async function scelto(ctx: Context): Promise<Scelto> {
    const { modello, lingua } = ctx.params as { modello: string; lingua: string };
    const nota = letteraNota(modello);
    if (!nota || !eLingua(lingua)) throw new errors.NotFoundError('Questo messaggio non esiste.');
    return { distretto: await distrettoDi(ctx), nota, lingua };
  }

  function scritto(ctx: Context) {
    const letto = Corpo.safeParse(ctx.request.body);
    if (letto.success) return letto.data;
    throw new errors.ValidationError(
      `Scrivi l’oggetto (fino a ${MASSIMO_OGGETTO} caratteri) e il testo (fino a ${MASSIMO_CORPO}).`,
    );
  }

  /** What would be sent. 400 for a text that could not be saved. */
  async function bozza(ctx: Context) {
    const { distretto, nota, lingua } = await scelto(ctx);
    const testo = scritto(ctx);
    const [primo] = difetti(nota.lettera, lingua, testo);
    if (primo)
      throw new errors.ValidationError(`${primo.percorso[0] === 'oggetto' ? 'Oggetto' : 'Testo'}: ${primo.rimedio}.`);
    return testi().prova(nota, lingua, testo, distretto);
  }

  const elenco = async (distretto: DistrettoModuli) => ({ data: await testi().elenco(distretto) });

  return {
    /** `GET /piano-di-zona/posta/:distretto/testi`: every message, by language: standard text, own text or null, placeholders. */
    async elenca(ctx: Context) {
      ctx.body = await elenco(await distrettoDi(ctx));
    },

    /** `PUT .../testi/:modello/:lingua` with `{ oggetto, corpo }`. 400 names the placeholder and what to do. Answers as `elenca`. */
    async salva(ctx: Context) {
      const { distretto, nota, lingua } = await scelto(ctx);
      await testi().salva(distretto, nota.chiave, lingua, scritto(ctx));
      ctx.body = await elenco(distretto);
    },

    /** `DELETE` there: back to the standard text. Answers as `elenca`. */
    async togli(ctx: Context) {
      const { distretto, nota, lingua } = await scelto(ctx);
      await testi().togli(distretto, nota.chiave, lingua);
      ctx.body = await elenco(distretto);
    },

    /** `POST .../anteprima` with `{ oggetto, corpo }`: `{ data: { subject, text, html } }` with sample values. Stores nothing. */
    async anteprima(ctx: Context) {
      const { subject, text, html } = await bozza(ctx);
      ctx.body = { data: { subject, text, html } };
    },

    /** `POST .../prova` with `{ oggetto, corpo }`: mails that to who asks, and to nobody else. 202. */
    async prova(ctx: Context) {
      const { subject, ...messaggio } = await bozza(ctx);
      if (!impostazioniPosta(strapi).attiva)
        throw new errors.ApplicationError('La posta non è configurata: avvisa chi gestisce il programma.');
      const { email } = ctx.state.user as { email: string };
      try {
        await strapi
          .plugin('email')
          .service('email')
          .send({ ...messaggio, to: email, subject: `[Prova] ${subject}` });
      } catch (errore) {
        throw new errors.ApplicationError(
          `Il server di posta non ha preso il messaggio (${descriviErrore(errore)}): riprova, o avvisa chi gestisce il programma.`,
        );
      }
      ctx.status = 202;
      ctx.body = { data: { destinatario: email } };
    },
  };
}
