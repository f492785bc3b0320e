import type { Plugin } from 'vite';

/** An element: its tag and the module that defines it. */
export interface Elemento {
  tag: string;
  modulo: string;
}

/** Stand in the loader until all chunks are known. */
const CARTELLA = '__PDZ_CARTELLA__';
const ELEMENTI = '__PDZ_ELEMENTI__';

/** What some elements read first, whatever their attributes say: the loader asks for it together with their chunks. */
const PRIME: Readonly<Record<string, string>> = {
  'pdz-calendario': 'incontri',
  'pdz-documenti': 'documenti',
  'pdz-monitoraggio': 'monitoraggio',
  'pdz-partner': 'partner',
  'pdz-piano': 'piano',
};

/** `import { cartella, elementi } from 'pdz:elementi'` tells the loader where the chunks are and what each element needs. */
export function moduloElementi(): Plugin {
  return {
    name: 'piano-di-zona:elementi',
    resolveId: (id) => (id === 'pdz:elementi' ? `\0${id}` : null),
    load: (id) => (id === '\0pdz:elementi' ? `export const cartella = ${CARTELLA}, elementi = ${ELEMENTI}` : null),
  };
}

/** The loader's code with what it did not know. `file` has the names of the chunks without `.js`, by tag. */
export function completa(codice: string, cartella: string, file: ReadonlyMap<string, readonly string[]>): string {
  const elementi = [...file].map(([tag, suoi]) => {
    const altri = suoi.filter((nome) => nome !== tag && nome !== 'base');
    return [tag, [PRIME[tag] ?? '', ...altri].join(' ')];
  });
  return codice
    .replace(CARTELLA, JSON.stringify(cartella))
    .replace(ELEMENTI, JSON.stringify(Object.fromEntries(elementi)));
}
