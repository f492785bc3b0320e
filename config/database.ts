import path from 'node:path';
import type { Core } from '@strapi/strapi';

const sqlite = (filename: string) => ({
  client: 'sqlite' as const,
  connection: { filename },
  useNullAsDefault: true,
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
