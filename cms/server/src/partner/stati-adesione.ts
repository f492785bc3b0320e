import type { statoAdesione } from '../../../contracts/vocabolario';
import { createTransizioni } from '../moduli/transizioni';

export type StatoAdesione = keyof typeof statoAdesione;

/** Days that the requester has to answer a notice of refusal (art. 10-bis L. 241/1990). */
const GIORNI_PREAVVISO = 10;

/** The states in which a request is still to be decided. */
export const IN_CORSO: readonly string[] = [
  'ricevuta',
  'verificata',
  'istruttoria',
  'integrazione',
  'preavviso_rigetto',
] satisfies StatoAdesione[];

/** The states in which the office waits for an answer of the requester. */
export const DOMANDE: readonly string[] = ['integrazione', 'preavviso_rigetto'] satisfies StatoAdesione[];

/** The life of a request to become a partner. Decisions against the requester carry a reason (art. 3 L. 241/1990). */
export const transizioniAdesione = createTransizioni<StatoAdesione>([
  { da: 'ricevuta', a: 'verificata', chi: 'collegamento' },
  { da: 'integrazione', a: 'istruttoria', chi: 'collegamento' },
  { da: 'preavviso_rigetto', a: 'istruttoria', chi: 'collegamento' },
  { da: 'ricevuta', a: 'istruttoria', chi: 'ufficio' },
  { da: 'ricevuta', a: 'ritirata', chi: 'ufficio' },
  { da: 'verificata', a: 'istruttoria', chi: 'ufficio' },
  { da: 'verificata', a: 'accolta', chi: 'ufficio' },
  { da: 'verificata', a: 'respinta', chi: 'ufficio', motivata: true },
  { da: 'verificata', a: 'ritirata', chi: 'ufficio' },
  { da: 'istruttoria', a: 'integrazione', chi: 'ufficio', motivata: true },
  { da: 'istruttoria', a: 'preavviso_rigetto', chi: 'ufficio', motivata: true },
  { da: 'istruttoria', a: 'accolta', chi: 'ufficio' },
  { da: 'istruttoria', a: 'respinta', chi: 'ufficio', motivata: true },
  { da: 'istruttoria', a: 'ritirata', chi: 'ufficio' },
  { da: 'integrazione', a: 'istruttoria', chi: 'ufficio' },
  { da: 'integrazione', a: 'ritirata', chi: 'ufficio' },
  { da: 'preavviso_rigetto', a: 'istruttoria', chi: 'ufficio' },
  { da: 'preavviso_rigetto', a: 'accolta', chi: 'ufficio' },
  { da: 'preavviso_rigetto', a: 'respinta', chi: 'ufficio', motivata: true, dopoGiorni: GIORNI_PREAVVISO },
  { da: 'preavviso_rigetto', a: 'ritirata', chi: 'ufficio' },
]);
