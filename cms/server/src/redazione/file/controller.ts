import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servizio } from '../../servizi';
import { firmaValida } from './firma';
import { percorsoDi } from './percorso';
import type { OpzioniDeposito } from './provider';

const unico = (valore: unknown) => (typeof valore === 'string' ? valore : '');

export const createFileController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /piano-di-zona/file/:nome?scade=&firma=`: the bytes of one file for the admin, while the signature is good; else 404. */
  async mostra(ctx: Context) {
    const nome = unico(ctx.params.nome);
    const { cartella, segreto } = strapi.config.get<OpzioniDeposito>('plugin::upload.providerOptions');
    if (!firmaValida(segreto, nome, unico(ctx.query.scade), unico(ctx.query.firma))) return ctx.notFound();
    const file = { hash: path.basename(nome, path.extname(nome)), ext: path.extname(nome) };
    const presente = await stat(percorsoDi(cartella, nome)).catch(() => undefined);
    if (!presente) return ctx.notFound();
    const archivio = servizio(strapi, 'archivio');
    const tipo = archivio.tipo(file);
    ctx.set({
      'Content-Type': tipo,
      'Content-Length': String(presente.size),
      'Content-Disposition': tipo.startsWith('image/') ? 'inline' : 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=600',
    });
    ctx.body = archivio.apri(file);
  },
});
