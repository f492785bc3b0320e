import type { Plugin } from 'vite';

/** Marks the copy of a module that is the calendar's own. */
const SUA = '?calendario';
const DEL_CALENDARIO = /[\\/]src[\\/]calendario[\\/]|\?calendario$/;
/** What lists share, apart from the base. */
const CONDIVISI = /[\\/]src[\\/](?:elenchi[\\/]|base[\\/](?:apertura|scelte|tempo)\.)/;

/**
 * The calendar has copies of its own of what lists share, in its chunk: it is what a citizen waits for, and one file instead of four
 * is what a slow phone shows sooner and with fewer bytes. A page with other elements too downloads them once more.
 */
export function copie(): Plugin {
  return {
    name: 'piano-di-zona:copie',
    enforce: 'pre',
    async resolveId(id, importatore, opzioni) {
      if (!importatore || !DEL_CALENDARIO.test(importatore)) return null;
      const trovato = await this.resolve(id, importatore.replace(SUA, ''), { ...opzioni, skipSelf: true });
      return trovato && CONDIVISI.test(trovato.id) ? { ...trovato, id: trovato.id + SUA } : trovato;
    },
  };
}
