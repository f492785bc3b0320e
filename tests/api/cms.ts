import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';
import { preparaAmbiente } from '../avvio/ambiente';

declare const DATABASE: 'sqlite' | 'postgres';

/** A real CMS on a database of its own, listening on a free port. */
export interface Cms {
  strapi: Core.Strapi;
  url: string;
  cartella: string;
  /** Stops it and starts it again on the same data: `strapi` and `url` are new ones then. */
  riavvia(): Promise<void>;
  chiudi(): Promise<void>;
}

const radice = path.resolve(__dirname, '../..');

async function suPostgres(comando: string): Promise<void> {
  const client = new Client({ connectionString: `${process.env.PDZ_POSTGRES}/postgres` });
  await client.connect();
  await client.query(comando);
  await client.end();
}

/** Milliseconds that a connection may be idle. */
const RIPOSO = 120_000;

async function accendi(): Promise<Pick<Cms, 'strapi' | 'url'>> {
  const strapi = createStrapi({ appDir: radice, distDir: path.join(radice, 'dist'), serveAdminPanel: false });
  await strapi.start();
  const { httpServer } = strapi.server;
  // Tests share their loop with the CMS: after a long piece of work of theirs it would end connections that they are about to use.
  httpServer.keepAliveTimeout = RIPOSO;
  const { port } = httpServer.address() as AddressInfo;
  return { strapi, url: `http://127.0.0.1:${port}` };
}

/** Starts the CMS with a database that holds its tables and nothing else. `ambiente` adds or replaces environment variables. */
export async function avviaCms(ambiente: Record<string, string> = {}): Promise<Cms> {
  const database = `prova_${randomUUID().replaceAll('-', '')}`;
  if (DATABASE === 'postgres') await suPostgres(`CREATE DATABASE ${database}`);
  const cartella = await preparaAmbiente({
    NODE_ENV: 'test',
    DATABASE_CLIENT: DATABASE,
    DATABASE_URL: `${process.env.PDZ_POSTGRES}/${database}`,
    ...ambiente,
  });
  if (DATABASE === 'sqlite') await copyFile(process.env.PDZ_STAMPO ?? '', process.env.DATABASE_FILENAME ?? '');
  const cms: Cms = {
    ...(await accendi()),
    cartella,
    async riavvia() {
      await cms.strapi.destroy();
      Object.assign(cms, await accendi());
    },
    async chiudi() {
      await cms.strapi.destroy();
      if (DATABASE === 'postgres') await suPostgres(`DROP DATABASE ${database} WITH (FORCE)`);
      await rm(cartella, { recursive: true, force: true });
    },
  };
  return cms;
}
