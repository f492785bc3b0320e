import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { completa } from './elementi';
import { chiusura, impronta, misura, type Manifesto, type Pezzo } from './manifesto';
import { costruzione, elementi, plugin, radice, su, versioni } from './opzioni';

const CARICATORE = 'pdz.js';

const isChunk = (uscita: { type: string }): uscita is Rollup.OutputChunk => uscita.type === 'chunk';

/** One element with all that it needs in one file, for pages that pin a version with Subresource Integrity. */
async function singolo(tag: string, modulo: string): Promise<Pezzo> {
  const esito = await build({
    configFile: false,
    root: radice,
    logLevel: 'warn',
    define: su('../..'),
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
  let parti = '';
  const diElemento = (tag: string) => chiusura([`${parti}${tag}.js`], pezzi);
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
      const caricatore = chunk.find(({ fileName }) => fileName === CARICATORE);
      if (!caricatore) throw new Error('there is no loader');
      const altri = chunk.filter((uno) => uno !== caricatore);
      // One hash for all of them, in the name of their folder: every chunk writes the names of those that it imports, and a hash in each
      // of these is what compresses least.
      const nome = impronta(altri.map(({ code }) => code));
      parti = `${versioni.pubblica}/${nome}/`;
      pezzi.clear();
      for (const { fileName, code, imports } of altri) {
        pezzi.set(parti + fileName, {
          file: parti + fileName,
          codice: code,
          dipendenze: imports.map((uno) => parti + uno),
        });
        delete uscite[fileName];
        this.emitFile({ type: 'asset', fileName: `${nome}/${fileName}`, source: code });
      }
      const file = new Map(elementi.map(({ tag }) => [tag, diElemento(tag).map((uno) => basename(uno.file, '.js'))]));
      caricatore.code = completa(caricatore.code, nome, file);
      pezzi.set(CARICATORE, { file: `${versioni.pubblica}/${CARICATORE}`, codice: caricatore.code, dipendenze: [] });
    },
    async closeBundle() {
      // While watching only the loader's chunks are used.
      if (this.meta.watchMode) return;
      const manifesto: Manifesto = { versione: versioni.esatta, elementi: {} };
      for (const { tag, modulo } of elementi) {
        const file = [...chiusura([CARICATORE], pezzi), ...diElemento(tag)].map(misura);
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
