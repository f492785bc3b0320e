import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { radice, versioni } from '../opzioni';
import { descritti } from './descritti';
import { manifestoElementi } from './manifesto';
import { tipi, tipiReact } from './tipi';

/** Writes what the elements are for programs that read it: `custom-elements.json` and the types, as they are now and by version. */
export function descrizione(): Plugin {
  return {
    name: 'piano-di-zona:descrizione',
    apply: 'build',
    closeBundle() {
      if (this.meta.watchMode) return;
      const letti = descritti();
      const manifesto = manifestoElementi(letti, (tag) => `dist/${versioni.esatta}/${tag}.js`);
      for (const cartella of [`${radice}dist`, `${radice}dist/${versioni.esatta}`]) {
        mkdirSync(cartella, { recursive: true });
        writeFileSync(`${cartella}/custom-elements.json`, `${JSON.stringify(manifesto, null, 2)}\n`);
        writeFileSync(`${cartella}/pdz.d.ts`, tipi(letti));
        writeFileSync(`${cartella}/pdz-react.d.ts`, tipiReact);
      }
    },
  };
}
