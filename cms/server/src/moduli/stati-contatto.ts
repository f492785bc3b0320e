import type { statoContatto } from '../../../contracts/vocabolario';
import { createTransizioni } from './transizioni';

export type StatoContatto = keyof typeof statoContatto;

/** The states in which the office owes an answer to somebody whose address is known. */
export const IN_CORSO: readonly string[] = ['verificato', 'in_carico'] satisfies StatoContatto[];

/** The life of a message to the office. */
export const transizioniContatto = createTransizioni<StatoContatto>([
  { da: 'ricevuto', a: 'verificato', chi: 'collegamento' },
  { da: 'ricevuto', a: 'in_carico', chi: 'ufficio' },
  { da: 'verificato', a: 'in_carico', chi: 'ufficio' },
  { da: 'in_carico', a: 'risposto', chi: 'ufficio' },
  { da: 'risposto', a: 'chiuso', chi: 'ufficio' },
  { da: 'ricevuto', a: 'chiuso', chi: 'ufficio' },
  { da: 'verificato', a: 'chiuso', chi: 'ufficio' },
  { da: 'in_carico', a: 'chiuso', chi: 'ufficio' },
  { da: 'chiuso', a: 'in_carico', chi: 'ufficio' },
]);
