import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { createStrapi, type Core } from '@strapi/strapi';
import { generaDistretti } from '../../database/generatore/genera';
import { MISURE } from '../../database/generatore/distretto';

/** What the child process is asked, and what it answers. */
export type Ordine =
  | { genera: number }
  | { indicizza: true }
  | { ascolta: { porta: number } }
  /** A meeting of any of so many distretti: that one, or any. */
  | { pubblica: { distretti: number; incontro?: string } }
  | { esporta: true }
  | { memoria: true }
  /** Past the road of editing, as a bad import would. Answers the rows, if any. */
  | { sql: string }
  /** Settings of a room of the plugin, beside those that it has. */
  | { imposta: { stanza: 'moduli' | 'posta'; valori: object } }
  /** Delivers the mail that is due, and waits for it. */
  | { svuota: true }
  /** Answers how many threads it ended. */
  | { uccidiThread: true };

export interface Pubblicato {
  distretto: string;
  incontro: string;
  sintesi: string;
  /** Milliseconds of the write itself. */
  scrittura: number;
}

const INCONTRO = 'plugin::piano-di-zona.incontro';

const accendi = () =>
  createStrapi({ appDir: process.cwd(), distDir: path.resolve('dist'), serveAdminPanel: false }).load();

let strapi: Core.Strapi | undefined;

/** The draft of a meeting, found by way of its distretto: six hundred have one of that slug, and this is not what is measured. */
async function bozza(cms: Core.Strapi, distretto: string, slug: string): Promise<{ documentId: string } | undefined> {
  const suoi = cms.db
    .connection('pdz_incontri_distretto_lnk as legame')
    .join('pdz_distretti as distretto', 'distretto.id', 'legame.distretto_id')
    .where('distretto.slug', distretto)
    .pluck('legame.incontro_id');
  const righe = cms.db.connection('pdz_incontri').select('document_id as documentId').whereNull('published_at');
  return righe
    .whereIn('id', (await suoi) as number[])
    .where({ slug })
    .first();
}

/** Changes and publishes a meeting of some distretto, the way staff do. */
async function pubblica(
  cms: Core.Strapi,
  { distretti, incontro }: { distretti: number; incontro?: string },
): Promise<Pubblicato> {
  const numero = randomInt(1, distretti + 1);
  const slug = incontro ?? `incontro-${randomInt(0, MISURE.incontri)}`;
  const riga = await bozza(cms, `distretto-${numero}`, slug);
  if (!riga) throw new Error(`there is no ${slug} in distretto-${numero}`);
  const sintesi = `Cambiata alle ${new Date().toISOString()}`;
  const inizio = performance.now();
  const documenti = cms.documents(INCONTRO as 'plugin::upload.file');
  await documenti.update({ documentId: riga.documentId, data: { sintesi }, status: 'published' } as never);
  return { distretto: `distretto-${numero}`, incontro: slug, sintesi, scrittura: performance.now() - inizio };
}

/** Milliseconds that it takes to write the whole vetrina as files. */
async function esporta(cms: Core.Strapi): Promise<number> {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-esportazione-'));
  const inizio = performance.now();
  await cms.plugin('piano-di-zona').service('esportazione').esporta(path.join(cartella, 'sito'));
  const durata = performance.now() - inizio;
  await rm(cartella, { recursive: true });
  return durata;
}

/** Drivers answer rows in forms of their own. */
async function righe(cms: Core.Strapi, sql: string): Promise<unknown> {
  const esito = (await cms.db.connection.raw(sql)) as unknown[] | { rows?: unknown[] };
  return Array.isArray(esito) ? esito : esito.rows;
}

function imposta(cms: Core.Strapi, { stanza, valori }: { stanza: string; valori: object }): void {
  const chiave = `plugin::piano-di-zona.${stanza}`;
  cms.config.set(chiave, { ...cms.config.get<object>(chiave, {}), ...valori });
}

/** The living threads of this process. Node tells of each by itself: nothing that makes one has to know. */
const thread = new Set<Worker>();
process.on('worker', (nuovo) => {
  thread.add(nuovo);
  nuovo.once('exit', () => thread.delete(nuovo));
});

async function uccidiThread(): Promise<number> {
  const vivi = [...thread];
  await Promise.all(vivi.map((uno) => uno.terminate()));
  return vivi.length;
}

async function esegui(ordine: Ordine): Promise<unknown> {
  strapi ??= await accendi();
  const cms = strapi;
  if ('genera' in ordine) return generaDistretti(cms, ordine.genera);
  if ('indicizza' in ordine) return cms.plugin('piano-di-zona').service('ricerca').completa();
  if ('pubblica' in ordine) return pubblica(cms, ordine.pubblica);
  if ('esporta' in ordine) return esporta(cms);
  if ('sql' in ordine) return righe(cms, ordine.sql);
  if ('imposta' in ordine) return imposta(cms, ordine.imposta);
  if ('svuota' in ordine) return cms.plugin('piano-di-zona').service('posta').svuota();
  if ('uccidiThread' in ordine) return uccidiThread();
  if ('memoria' in ordine) return process.memoryUsage().rss;
  await new Promise<void>((pronto) => cms.server.listen(ordine.ascolta.porta, '127.0.0.1', pronto));
  return (cms.server.httpServer.address() as AddressInfo).port;
}

process.on('message', (ordine: Ordine) => {
  void esegui(ordine).then((esito) => process.send?.(esito ?? null));
});

// Who asked is gone, however it ended: nobody will ever end this one.
process.once('disconnect', () => process.exit());
