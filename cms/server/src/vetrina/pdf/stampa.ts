import type { Lavoro } from './lavoro';
import { stampaProgramma } from './programma';
import { stampaScheda } from './scheda';

/** The bytes of a document. The same data gives the same bytes. */
export const stampa = (lavoro: Lavoro): Promise<Buffer> =>
  lavoro.tipo === 'scheda' ? stampaScheda(lavoro) : stampaProgramma(lavoro);
