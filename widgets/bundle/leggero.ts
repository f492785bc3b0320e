import type { Plugin } from 'vite';

/** Puts `src/base/lit.ts` in the place of `lit`. The reason is in `src/base/reattivo.ts`. */
export function leggero(radice: string): Plugin {
  return {
    name: 'piano-di-zona:leggero',
    enforce: 'pre',
    resolveId: (id) => (id === 'lit' ? `${radice}src/base/lit.ts` : null),
  };
}
