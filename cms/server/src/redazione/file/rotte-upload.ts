import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { attoreCorrente } from '../tenancy/attore';
import { UID_CARTELLA, UID_FILE } from './proprieta';

interface Corpo {
  fileInfo?: unknown;
  parent?: unknown;
  folderId?: unknown;
  destinationFolderId?: unknown;
  folderIds?: unknown;
  fileIds?: unknown;
  updates?: unknown;
}

interface Nodo {
  id: number;
  children?: Nodo[];
}

const elenco = (valore: unknown): unknown[] =>
  valore === undefined || valore === null ? [] : Array.isArray(valore) ? valore : [valore];

const campo = (valore: unknown, nome: string): unknown =>
  typeof valore === 'object' && valore !== null ? (valore as Record<string, unknown>)[nome] : undefined;

/** A multipart body brings it as text, once per file. */
function informazioni(valore: unknown): unknown[] {
  return elenco(valore).flatMap((voce) => {
    if (typeof voce !== 'string') return [voce];
    try {
      return elenco(JSON.parse(voce));
    } catch {
      throw new errors.ValidationError('Le informazioni sul file non si leggono. Ricarica la pagina e riprova.');
    }
  });
}

function cartelleCitate({ fileInfo, parent, folderId, destinationFolderId, folderIds, updates }: Corpo): unknown[] {
  const aggiornamenti = elenco(updates).map((voce) => campo(voce, 'fileInfo'));
  const deiFile = [...informazioni(fileInfo), ...aggiornamenti].map((voce) => campo(voce, 'folder'));
  return [...deiFile, parent, folderId, destinationFolderId, ...elenco(folderIds)];
}

/**
 * The upload plugin moves folders and files by queries of its own, which nothing can limit: whatever a request names must
 * be visible to who asks.
 */
const soloPropri =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const attore = await attoreCorrente(strapi);
    if (!attore || attore.tutti) return next();
    const corpo: Corpo = ctx.request.body ?? {};
    const suCartella = ctx.path.startsWith('/upload/folders/') ? [ctx.params.id] : [];
    const citati = [
      { uid: UID_CARTELLA, ids: [...cartelleCitate(corpo), ...suCartella] },
      { uid: UID_FILE, ids: elenco(corpo.fileIds) },
    ] as const;
    for (const { uid, ids } of citati) {
      const voluti = [...new Set(ids.filter((id) => id !== undefined && id !== null).map(Number))];
      if (voluti.some((id) => !Number.isSafeInteger(id))) throw new errors.ValidationError('Voce non riconosciuta.');
      const visibili = voluti.length && (await strapi.db.query(uid).count({ where: { id: { $in: voluti } } }));
      if (visibili !== voluti.length) {
        throw new errors.ForbiddenError('Questi file o cartelle non sono del tuo distretto.');
      }
    }
    return next();
  };

/** The tree of folders is read by a query of its own too. */
const soloCartelleProprie =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const attore = await attoreCorrente(strapi);
    if (!attore || attore.tutti) return;
    const visibili: { id: number }[] = await strapi.db.query(UID_CARTELLA).findMany({ select: ['id'] });
    const note = new Set(visibili.map(({ id }) => id));
    const pota = (nodi: Nodo[]): Nodo[] =>
      nodi.filter(({ id }) => note.has(id)).map((nodo) => ({ ...nodo, children: pota(nodo.children ?? []) }));
    const { data }: { data: Nodo[] } = ctx.body as { data: Nodo[] };
    ctx.body = { data: pota(data) };
  };

/** Guards the upload plugin's admin routes, and closes its public ones: the public sends no files, and reads none here. */
export function sorvegliaRotteUpload(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload');
  // A record of routers, or of functions that make one: Strapi's type knows only the first.
  const { admin, ...altre } = upload.routes as Record<string, Core.Router>;
  const routes = (admin?.routes ?? []).map((rotta) => ({
    ...rotta,
    config: {
      ...rotta.config,
      middlewares: [
        ...(rotta.config?.middlewares ?? []),
        soloPropri(strapi),
        ...(rotta.path === '/folder-structure' ? [soloCartelleProprie(strapi)] : []),
      ],
    },
  }));
  upload.routes = { ...altre, admin: { type: 'admin', routes }, 'content-api': { type: 'content-api', routes: [] } };
}
