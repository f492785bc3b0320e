import type { Plugin } from 'vite';

/** Puts `src/base/css.ts` in the place of Lit's own way with styles. The reason is there. */
export function fogli(radice: string): Plugin {
  return {
    name: 'piano-di-zona:fogli',
    enforce: 'pre',
    resolveId: (id, da) =>
      id === './css-tag.js' && da?.includes('reactive-element') ? `${radice}src/base/css.ts` : null,
  };
}
