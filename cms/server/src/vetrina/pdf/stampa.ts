import { stampaFoglio } from './foglio';
import type { Lavoro } from './lavoro';
import { stampaProgramma } from './programma';
import { stampaScheda } from './scheda';

/** The bytes of a document. The same data gives the same bytes. */
export function stampa(lavoro: Lavoro): Promise<Buffer> {
  switch (lavoro.tipo) {
    case 'scheda':
      return stampaScheda(lavoro);
    case 'programma':
      return stampaProgramma(lavoro);
    case 'foglio':
      return stampaFoglio(lavoro);
  }
}
