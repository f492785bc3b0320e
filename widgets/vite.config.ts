import { defineConfig } from 'vite';
import { demo } from './bundle/demo';
import { descrizione } from './bundle/descrizione/plugin';
import { costruzione, elementi, plugin, su, versioni } from './bundle/opzioni';
import { pubblicazione } from './bundle/pubblicazione';

// Whoever starts the build (a test, the demo): with another value the bundler takes lit's larger development files.
process.env.NODE_ENV = 'production';

/**
 * Builds `dist/v1` (loader, shared chunks, one chunk per element) and then, by the plugin `pubblicazione`,
 * each element alone in one file and the manifest.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  define: su('../../..'),
  plugins: [plugin(), pubblicazione(), descrizione(), demo()],
  build: {
    ...costruzione,
    outDir: `dist/${versioni.pubblica}`,
    emptyOutDir: true,
    lib: {
      entry: { pdz: 'src/loader/pdz.ts', ...Object.fromEntries(elementi.map(({ tag, modulo }) => [tag, modulo])) },
      formats: ['es'],
    },
    rollupOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        comments: false,
        minify: true,
        codeSplitting: {
          // Few shared chunks rather than many small ones: each has a price of its own, some 100 bytes, and they compress better
          // together. What all need is the base; dates, lists and cards are for those that have them. The schede have room for the code
          // of directories that comes with their lists; documenti and partner have none for one file more.
          groups: [
            {
              name: 'base',
              test: /src[\\/](base[\\/](?!testi[\\/]en|euro|apertura|scelte|tempo)|glossario[\\/]glossario)/,
            },
            { name: 'moduli', test: /src[\\/]moduli[\\/](campi|testi[\\/]it|[\w-]+\.ts$)/ },
            { name: 'pratica', test: /src[\\/]moduli[\\/]pratica[\\/](?!testi[\\/]en)/ },
            { name: 'elenchi', test: /src[\\/]elenchi[\\/](?!stile-)[^?]*$/ },
            { name: 'carte', test: /src[\\/]elenchi[\\/]stile-\w+\.ts$/ },
            { name: 'date', test: /src[\\/](base[\\/]tempo|dettaglio[\\/]documenti)[^?]*$/ },
            { name: 'stato', test: /etichette:it[\\/](statoA|tipologia)|src[\\/]base[\\/]euro/ },
            { name: 'dettaglio', test: /src[\\/]dettaglio[\\/](parti|stile|futuri|galleria)/ },
          ],
        },
      },
    },
  },
});
