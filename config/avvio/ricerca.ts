import path from 'node:path';

const radice = path.resolve(__dirname, '../../..');

interface ServizioRicerca {
  ricostruisci(): Promise<void>;
}

/** Writes the search index again from what is published. The CMS may be running meanwhile. */
async function ricostruisci(): Promise<void> {
  process.chdir(radice);
  process.env.NODE_ENV ||= 'production';
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = await createStrapi({ appDir: radice, distDir: path.join(radice, 'dist') }).load();
  try {
    await strapi.plugin('piano-di-zona').service<ServizioRicerca>('ricerca').ricostruisci();
    console.log('L’indice della ricerca è stato ricostruito.');
  } finally {
    await strapi.destroy();
  }
}

ricostruisci().then(
  () => process.exit(0),
  (errore: unknown) => {
    console.error(errore instanceof Error ? errore.message : errore);
    process.exit(1);
  },
);
