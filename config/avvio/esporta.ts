import path from 'node:path';
import { parseArgs } from 'node:util';

const radice = path.resolve(__dirname, '../../..');

/** `npm run export -- --out DIR`: writes the vetrina as files and ends. */
async function esporta(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (!values.out) throw new Error('--out: manca. Scrivi la cartella in cui esportare: npm run export -- --out DIR');
  // Relative to where the command was given, as npm keeps it.
  const destinazione = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
  process.chdir(radice);
  // Before Strapi is loaded: on import it takes an empty one for development.
  process.env.NODE_ENV ||= 'production';
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = await createStrapi({
    appDir: radice,
    distDir: path.join(radice, 'dist'),
    serveAdminPanel: false,
  }).load();
  try {
    const inizio = performance.now();
    const { file, scritti, tolti } = await strapi.plugin('piano-di-zona').service('esportazione').esporta(destinazione);
    const secondi = ((performance.now() - inizio) / 1000).toFixed(1);
    console.log(
      `${file} file in ${destinazione}: ${scritti} scritti, ${tolti} tolti, gli altri com’erano. ${secondi} s.`,
    );
  } finally {
    await strapi.destroy();
  }
}

esporta().then(
  () => process.exit(0),
  (errore: unknown) => {
    console.error(errore instanceof Error ? errore.message : errore);
    process.exit(1);
  },
);
