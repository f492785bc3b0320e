/// <reference lib="dom" />
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import accendiDemo, { spegniDemo } from '../avvio/accendi-demo';
import { confronta } from './confronto';

const cartella = path.resolve('.tmp/ritratti');
const [prima, ora, differenze] = ['prima', 'ora', 'differenze'].map((nome) => path.join(cartella, nome)) as [
  string,
  string,
  string,
];

/**
 * `npm run ritratti [-- name ...]`: pictures of every element at three widths, in light and in dark, and how they differ from those of the run
 * before. They are for people to look at: sample meetings move with the days, and fonts are those of the machine.
 */
async function ritrai(): Promise<void> {
  await rm(prima, { recursive: true, force: true });
  await rename(ora, prima).catch(() => undefined);
  await rm(differenze, { recursive: true, force: true });
  for (const nuova of [ora, differenze]) await mkdir(nuova, { recursive: true });
  // A demo that is already on (its JSON file) may be used in place of a new one.
  if (!process.env.PDZ_DEMO) await accendiDemo();
  try {
    // They know the demo from the start.
    const [{ scatta }, { soggetti }] = await Promise.all([import('./scatti'), import('./soggetti')]);
    const chiesti = process.argv.slice(2);
    const scelti = soggetti.filter(({ nome }) => !chiesti.length || chiesti.includes(nome));
    const righe = [];
    for (const file of await scatta(scelti, ora)) {
      const esito = await confronta(path.join(prima, file), path.join(ora, file), path.join(differenze, file));
      righe.push({ ritratto: file, 'dalla volta prima': esito || 'uguale' });
    }
    console.table(righe);
    console.log(`Ritratti in ${ora}`);
  } finally {
    await spegniDemo();
  }
}

ritrai().catch((errore: unknown) => {
  console.error(errore);
  process.exitCode = 1;
});
