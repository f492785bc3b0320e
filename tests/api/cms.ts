import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';

declare const DATABASE: 'sqlite' | 'postgres';

/** A real CMS on a database of its own, listening on a free port. */
export interface Cms {
  strapi: Core.Strapi;
  url: string;
  cartella: string;
  chiudi(): Promise<void>;
}

const radice = path.resolve(__dirname, '../..');
const segreto = () => randomBytes(24).toString('base64');

async function suPostgres(comando: string): Promise<void> {
  const client = new Client({ connectionString: `${process.env.PDZ_POSTGRES}/postgres` });
  await client.connect();
  await client.query(comando);
  await client.end();
}

/** Starts the CMS with an empty database. `ambiente` adds or replaces environment variables. */
export async function avviaCms(ambiente: Record<string, string> = {}): Promise<Cms> {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-cms-'));
  const database = `prova_${randomUUID().replaceAll('-', '')}`;
  await mkdir(path.join(cartella, 'public', 'uploads'), { recursive: true });
  if (DATABASE === 'postgres') await suPostgres(`CREATE DATABASE ${database}`);
  Object.assign(process.env, {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATA_DIR: cartella,
    DATABASE_CLIENT: DATABASE,
    DATABASE_FILENAME: path.join(cartella, 'prova.db'),
    DATABASE_URL: `${process.env.PDZ_POSTGRES}/${database}`,
    APP_KEYS: segreto(),
    ADMIN_JWT_SECRET: segreto(),
    API_TOKEN_SALT: segreto(),
    TRANSFER_TOKEN_SALT: segreto(),
    ENCRYPTION_KEY: randomBytes(16).toString('hex'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...ambiente,
  });
  const strapi = createStrapi({ appDir: radice, distDir: path.join(radice, 'dist'), serveAdminPanel: false });
  await strapi.start();
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    cartella,
    async chiudi() {
      await strapi.destroy();
      if (DATABASE === 'postgres') await suPostgres(`DROP DATABASE ${database} WITH (FORCE)`);
      await rm(cartella, { recursive: true, force: true });
    },
  };
}
