import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The folder of the host application. */
const radice = path.resolve(__dirname, '../../..');

/** Runs a command of the operator on the CMS's data, without listening for requests, and ends with its outcome. */
export function esegui(comando: (strapi: Core.Strapi) => Promise<void>): void {
  process.chdir(radice);
  // Before Strapi is loaded: on import it takes an empty one for development.
  process.env.NODE_ENV ||= 'production';
  const lavora = async () => {
    const { createStrapi } = await import('@strapi/strapi');
    const strapi = createStrapi({ appDir: radice, distDir: path.join(radice, 'dist'), serveAdminPanel: false });
    await strapi.load();
    try {
      await comando(strapi);
    } finally {
      await strapi.destroy();
    }
  };
  lavora().then(
    () => process.exit(0),
    (errore: unknown) => {
      console.error(errore instanceof Error ? errore.message : errore);
      process.exit(1);
    },
  );
}
