import type { Plugin } from 'vite';
import * as vocabolario from '../../cms/contracts/vocabolario';

const RICHIESTA = /^etichette:(it|en)\/(\w+)$/;

/**
 * `import tipi from 'etichette:it/tipoIncontro'` gives the labels of one list of the vocabulary in one language. A plain import
 * would bring all lists in all languages to the reader, because bundlers do not divide a module between chunks.
 */
export function etichette(): Plugin {
  const liste = new Map<string, unknown>(Object.entries(vocabolario));
  return {
    name: 'piano-di-zona:etichette',
    resolveId: (id) => (RICHIESTA.test(id) ? `\0${id}` : null),
    load(id) {
      const [, lingua, nome] = RICHIESTA.exec(id.replace(/^\0/, '')) ?? [];
      if (!lingua || !nome) return null;
      const lista = liste.get(nome);
      if (!lista || typeof lista !== 'object') return this.error(`The vocabulary has no list named ${nome}`);
      const voci = Object.entries(lista as vocabolario.Vocabolario).map(([valore, etichetta]) => [
        valore,
        etichetta[lingua as 'it' | 'en'],
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(voci))}`;
    },
  };
}
