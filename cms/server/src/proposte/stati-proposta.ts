import type { statoProposta } from '../../../contracts/vocabolario';
import { createTransizioni } from '../moduli/transizioni';

export type StatoProposta = keyof typeof statoProposta;

/** The states in which its author may still withdraw it. */
export const RITIRABILI: readonly string[] = ['ricevuta', 'verificata', 'in_esame'] satisfies StatoProposta[];

/** The life of a need or an idea. To turn one down takes a reason, which its author reads. */
export const transizioniProposta = createTransizioni<StatoProposta>([
  { da: 'ricevuta', a: 'verificata', chi: 'collegamento' },
  { da: 'ricevuta', a: 'ritirata', chi: 'collegamento' },
  { da: 'verificata', a: 'ritirata', chi: 'collegamento' },
  { da: 'in_esame', a: 'ritirata', chi: 'collegamento' },
  { da: 'ricevuta', a: 'in_esame', chi: 'ufficio' },
  { da: 'ricevuta', a: 'ritirata', chi: 'ufficio' },
  { da: 'verificata', a: 'in_esame', chi: 'ufficio' },
  { da: 'verificata', a: 'accolta', chi: 'ufficio' },
  { da: 'verificata', a: 'non_accolta', chi: 'ufficio', motivata: true },
  { da: 'verificata', a: 'ritirata', chi: 'ufficio' },
  { da: 'in_esame', a: 'accolta', chi: 'ufficio' },
  { da: 'in_esame', a: 'non_accolta', chi: 'ufficio', motivata: true },
  { da: 'in_esame', a: 'ritirata', chi: 'ufficio' },
]);
