import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { preparaAmbiente } from './ambiente';

/** Starts a CMS on the database of the environment, and ends when its tables are there. */
async function primoAvvio(): Promise<void> {
  const { DATABASE_CLIENT = 'sqlite', DATABASE_FILENAME = '', DATABASE_URL = '' } = process.env;
  const cartella = await preparaAmbiente({
    NODE_ENV: 'test',
    DATABASE_CLIENT,
    DATABASE_URL,
    ...(DATABASE_FILENAME && { DATABASE_FILENAME }),
  });
  const strapi = await createStrapi({ distDir: path.resolve('dist'), serveAdminPanel: false }).load();
  await strapi.destroy();
  await rm(cartella, { recursive: true, force: true });
}

primoAvvio().then(
  () => process.exit(0),
  (errore: unknown) => {
    console.error(errore);
    process.exit(1);
  },
);
