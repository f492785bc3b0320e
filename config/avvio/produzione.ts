import path from 'node:path';

const radice = path.resolve(__dirname, '../../..');

/** What an operator starts is production unless said otherwise, and `requisiti` is strict there. */
async function accendi(): Promise<void> {
  process.chdir(radice);
  // Before Strapi is loaded: on import it takes an empty one for development.
  process.env.NODE_ENV ||= 'production';
  const { createStrapi } = await import('@strapi/strapi');
  await createStrapi({ appDir: radice, distDir: path.join(radice, 'dist') }).start();
}

accendi().catch((errore: unknown) => {
  console.error(errore instanceof Error ? errore.message : errore);
  process.exit(1);
});
