import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createStrapi, factories, type Core } from '@strapi/strapi';
import { caricaEsempi } from '../../database/esempi/carica';

const ANNUALITA = 'plugin::piano-di-zona.annualita';

/** Where Strapi's own `find` answers, with the fields that the list of schede shows. */
const PERCORSO_FIND = '/bench/find';

const CAMPI = {
  status: 'published',
  pagination: { pageSize: '100' },
  fields: ['sintesi', 'ambito', 'inContinuita', 'annullato', 'stato', 'updatedAt'],
  populate: {
    scheda: { fields: ['titolo', 'slug', 'codice', 'tipologia'], populate: { aree: { fields: ['nome', 'slug'] } } },
    programma: { fields: ['anno'] },
    organi: { fields: ['nome', 'slug'] },
    territori: { fields: ['nome', 'slug'] },
    capofila: { fields: ['nome', 'slug'] },
    vociDiSpesa: { fields: ['previsto', 'speso'], populate: { fondo: { fields: ['codice', 'nome'] } } },
  },
};

const segreto = () => randomBytes(24).toString('base64');

/**
 * The `find` of Strapi's core service on a route of its own. Its controller's checks of the query and of the answer are left out:
 * without them Strapi is faster than it could be in use.
 */
function offriFind(strapi: Core.Strapi, filtri: object): void {
  const servizio = factories.createCoreService(ANNUALITA as 'plugin::upload.file')({ strapi });
  strapi.server.router.get(PERCORSO_FIND, async (ctx: { body: unknown }) => {
    const trovate = await servizio.find?.({ ...CAMPI, filters: filtri });
    ctx.body = { data: trovate?.results, meta: { pagination: trovate?.pagination } };
  });
}

/** Starts a CMS with the sample plans on SQLite, in production mode, and says where it listens. */
async function avvia(): Promise<void> {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-bench-'));
  await mkdir(path.join(cartella, 'public', 'uploads'), { recursive: true });
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: 'https://piano.example.it',
    LOG_LEVEL: 'error',
    DATA_DIR: cartella,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(cartella, 'bench.db'),
    APP_KEYS: segreto(),
    ADMIN_JWT_SECRET: segreto(),
    API_TOKEN_SALT: segreto(),
    TRANSFER_TOKEN_SALT: segreto(),
    ENCRYPTION_KEY: randomBytes(16).toString('hex'),
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: path.resolve('dist'),
    serveAdminPanel: false,
  }).load();
  await caricaEsempi({ strapi });
  offriFind(strapi, { distretto: { slug: 'bologna' }, programma: { corrente: true } });
  strapi.server.listen(0, '127.0.0.1', () => {
    process.send?.((strapi.server.httpServer.address() as AddressInfo).port);
  });
}

void avvia();
