import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { PLUGIN } from '../../modello/nomi';
import { attoreCorrente } from './attore';

const ESISTENTI = '/relations/:model/:id/:targetField';

interface Collegata {
  documentId: string;
}

/**
 * Strapi shows what a block inside an entry is connected to by the block's number alone, whosever entry it is in. What
 * belongs to another distretto is left out.
 */
const soloCollegateProprie =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const attore = await attoreCorrente(strapi);
    const { model, targetField } = ctx.params as { model: UID.Schema; targetField: string };
    const attributo = strapi.getModel(model)?.attributes[targetField];
    const target = attributo?.type === 'relation' && 'target' in attributo ? String(attributo.target) : '';
    if (!attore || attore.tutti || !target.startsWith(`plugin::${PLUGIN}.`)) return;
    const corpo = ctx.body as { results?: Collegata[]; pagination?: object } | undefined;
    if (!corpo?.results?.length) return;
    const visibili = await strapi.documents(target as UID.ContentType).findMany({
      filters: { documentId: { $in: corpo.results.map(({ documentId }) => documentId) } },
      fields: ['documentId'],
    });
    const note = new Set(visibili.map(({ documentId }) => documentId));
    ctx.body = { ...corpo, results: corpo.results.filter(({ documentId }) => note.has(documentId)) };
  };

/** Guards the routes of the Content Manager that read around the document service. */
export function sorvegliaRotteContenuti(strapi: Core.Strapi): void {
  const contenuti = strapi.plugin('content-manager');
  const { admin, ...altre } = contenuti.routes as Record<string, Core.Router>;
  const routes = (admin?.routes ?? []).map((rotta) =>
    rotta.path === ESISTENTI
      ? {
          ...rotta,
          config: {
            ...rotta.config,
            middlewares: [...(rotta.config?.middlewares ?? []), soloCollegateProprie(strapi)],
          },
        }
      : rotta,
  );
  contenuti.routes = { ...altre, admin: { type: 'admin', routes } };
}
