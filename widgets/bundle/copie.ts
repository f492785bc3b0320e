import type { Plugin } from 'vite';

/**
 * Elements with copies of their own of what others share, in their chunk. The calendar is what a citizen waits for, and one file instead
 * of four is what a slow phone shows sooner and with fewer bytes; documenti would use a small part of the dates of all.
 */
const DATE = /[\\/]src[\\/](?:base[\\/]tempo|dettaglio[\\/]documenti)\./;

const COPIE: Readonly<Record<string, RegExp>> = {
  calendario: /[\\/]src[\\/](?:elenchi[\\/]|base[\\/](?:apertura|scelte|tempo)\.)/,
  documenti: DATE,
  piano: DATE,
  scheda: DATE,
};

/** Whose a module is: by its folder, or by the mark of a copy. */
const DI_CHI = /[\\/]src[\\/](\w+)[\\/][^?]*$|\?(\w+)$/;

/** Gives each element of `COPIE` its copies; a page with other elements too downloads that code once more. */
export function copie(): Plugin {
  return {
    name: 'piano-di-zona:copie',
    enforce: 'pre',
    async resolveId(id, importatore, opzioni) {
      const [, cartella, segno] = DI_CHI.exec(importatore ?? '') ?? [];
      const suo = segno ?? cartella ?? '';
      const condivisi = COPIE[suo];
      if (!importatore || !condivisi) return null;
      const trovato = await this.resolve(id, importatore.replace(`?${suo}`, ''), { ...opzioni, skipSelf: true });
      return trovato && condivisi.test(trovato.id) ? { ...trovato, id: `${trovato.id}?${suo}` } : trovato;
    },
  };
}
