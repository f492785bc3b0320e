import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * Readers do not wait for who writes, and a write is on the disk with one wait for it: what was answered is there after a power cut.
 */
const PRAGMA = ['journal_mode = WAL', 'synchronous = FULL'];

/** What the driver of SQLite gives knex for a connection. */
interface Connessione {
  pragma(testo: string): unknown;
}

const sqlite = (filename: string) => ({
  client: 'sqlite' as const,
  connection: { filename },
  useNullAsDefault: true,
  pool: {
    afterCreate(connessione: Connessione, pronta: (errore: Error | null, connessione: Connessione) => void) {
      for (const pragma of PRAGMA) connessione.pragma(pragma);
      pronta(null, connessione);
    },
  },
});

const postgres = (connectionString: string, massimo: number) => ({
  client: 'postgres' as const,
  connection: { connectionString },
  pool: { min: 0, max: massimo },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const connection =
    env('DATABASE_CLIENT', 'sqlite') === 'postgres'
      ? postgres(env('DATABASE_URL', ''), env.int('DATABASE_POOL', 10))
      : sqlite(path.resolve(env('DATABASE_FILENAME', path.join(env('DATA_DIR', '.data'), 'piano-di-zona.db'))));
  return { connection } as Core.Config.Database;
};

export default config;
