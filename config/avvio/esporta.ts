import path from 'node:path';
import { parseArgs } from 'node:util';
import { esegui } from './comando';

/** `npm run export -- --out DIR`: writes the vetrina as files and ends. */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
// Relative to where the command was given, as npm keeps it.
const destinazione = values.out && path.resolve(process.env.INIT_CWD ?? process.cwd(), values.out);

esegui(async (strapi) => {
  if (!destinazione) throw new Error('--out: manca. Scrivi la cartella in cui esportare: npm run export -- --out DIR');
  const inizio = performance.now();
  const esportazione = strapi.plugin('piano-di-zona').service('esportazione');
  const { file, scritti, tolti, rimasti } = await esportazione.esporta(destinazione);
  const secondi = ((performance.now() - inizio) / 1000).toFixed(1);
  console.log(
    `${file} file in ${destinazione}: ${scritti} scritti, ${tolti} tolti, gli altri com’erano. ${secondi} s.`,
  );
  if (rimasti.length > 0)
    console.error(
      `Versioni vecchie che non si riesce a togliere: ${rimasti.join(', ')}. Ci riprova la prossima volta.`,
    );
});
