import type { Plugin } from 'vite';

/** An element: its tag and the module that defines it. */
export interface Elemento {
  tag: string;
  modulo: string;
}

/** `import elementi from 'pdz:elementi'` gives the loader an import function for each tag. */
export function moduloElementi(elementi: readonly Elemento[]): Plugin {
  const righe = elementi.map(({ tag, modulo }) => `${JSON.stringify(tag)}: () => import(${JSON.stringify(modulo)})`);
  return {
    name: 'piano-di-zona:elementi',
    resolveId: (id) => (id === 'pdz:elementi' ? `\0${id}` : null),
    load: (id) => (id === '\0pdz:elementi' ? `export default {${righe.join(',')}}` : null),
  };
}
