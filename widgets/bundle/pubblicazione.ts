import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin, type Rollup } from 'vite';
import { chiusura, misura, type Manifesto, type Pezzo } from './manifesto';
import { costruzione, elementi, plugin, radice, versioni } from './opzioni';

const isChunk = (uscita: { type: string }): uscita is Rollup.OutputChunk => uscita.type === 'chunk';

/** One element with all that it needs in one file, for pages that pin a version with Subresource Integrity. */
async function singolo(tag: string, modulo: string): Promise<Pezzo> {
  const esito = await build({
    configFile: false,
    root: radice,
    logLevel: 'warn',
    plugins: plugin(),
    build: {
      ...costruzione,
      outDir: `dist/${versioni.esatta}`,
      emptyOutDir: false,
      lib: { entry: { [tag]: modulo }, formats: ['es'] },
      rollupOptions: {
        output: { entryFileNames: '[name].js', codeSplitting: false, comments: false, minify: true },
      },
    },
  });
  const uscite = (Array.isArray(esito) ? esito : [esito]).flatMap((uscita) =>
    'output' in uscita ? uscita.output : [],
  );
  const [chunk, ...altri] = uscite.filter(isChunk);
  if (!chunk || altri.length > 0) throw new Error(`${tag} did not fit in one file`);
  return { file: `${versioni.esatta}/${chunk.fileName}`, codice: chunk.code, dipendenze: [] };
}

/** After the loader and its chunks: `pdz.css`, the single files and `manifest.json`. */
export function pubblicazione(): Plugin {
  const pezzi = new Map<string, Pezzo>();
  const inizi = new Map<string, string>();
  const inVersione = (file: string) => `${versioni.pubblica}/${file}`;
  return {
    name: 'piano-di-zona:pubblicazione',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'asset',
        fileName: 'pdz.css',
        source: readFileSync(`${radice}src/loader/pdz.css`, 'utf8'),
      });
    },
    generateBundle(_opzioni, uscite) {
      const chunk = Object.values(uscite).filter(isChunk);
      const base = chunk.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('src/base/elemento.ts')));
      const caricatore = chunk.find(({ isEntry }) => isEntry);
      if (caricatore && base) caricatore.code = caricatore.code.replace('pdz:base', `./${base.fileName}`);
    },
    writeBundle(_opzioni, uscite) {
      for (const uscita of Object.values(uscite).filter(isChunk)) {
        const file = inVersione(uscita.fileName);
        pezzi.set(file, { file, codice: uscita.code, dipendenze: uscita.imports.map(inVersione) });
        if (uscita.facadeModuleId) inizi.set(uscita.facadeModuleId, file);
      }
    },
    async closeBundle() {
      // While watching only the loader's chunks are used.
      if (this.meta.watchMode) return;
      const manifesto: Manifesto = { versione: versioni.esatta, elementi: {} };
      for (const { tag, modulo } of elementi) {
        const file = chiusura([inVersione('pdz.js'), inizi.get(modulo) ?? ''], pezzi).map(misura);
        manifesto.elementi[tag] = {
          conCaricatore: { file, gzip: file.reduce((somma, { gzip }) => somma + gzip, 0) },
          singolo: misura(await singolo(tag, modulo)),
        };
      }
      // With its version too: who has pinned one finds its integrity values when the next one is out.
      for (const cartella of ['dist', `dist/${versioni.esatta}`]) {
        mkdirSync(`${radice}${cartella}`, { recursive: true });
        writeFileSync(`${radice}${cartella}/manifest.json`, `${JSON.stringify(manifesto, null, 2)}\n`);
      }
    },
  };
}
