import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { paginaIndice, paginaWidget } from '../demo/altre-pagine';
import { comuni } from '../demo/comuni';
import { paginaComune } from '../demo/pagina-comune';
import { descritti } from './descrizione/descritti';
import { costruzione, radice } from './opzioni';

/** The script of the page where the elements are tried. */
const prova = () =>
  build({
    configFile: false,
    root: radice,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...costruzione,
      outDir: 'dist/demo',
      emptyOutDir: false,
      lib: { entry: { prova: 'demo/prova/prova.ts' }, formats: ['es'] },
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  });

/** Writes the example pages as plain files into `dist/demo`, for the CMS of the demo to serve. */
export function demo(): Plugin {
  const cartella = `${radice}dist/demo`;
  return {
    name: 'piano-di-zona:demo',
    apply: 'build',
    async closeBundle() {
      mkdirSync(cartella, { recursive: true });
      const pagine: [nome: string, html: string][] = [
        ['index', paginaIndice()],
        ['widget', paginaWidget(descritti())],
        ...comuni.map((comune): [string, string] => [comune.pagina, paginaComune(comune)]),
      ];
      for (const [nome, html] of pagine) writeFileSync(`${cartella}/${nome}.html`, html);
      for (const file of ['stile.css', 'emblema.svg']) cpSync(`${radice}demo/${file}`, `${cartella}/${file}`);
      await prova();
    },
  };
}
