import type { statoIscrizione } from '../../../../contracts/vocabolario';
import { createTransizioni } from '../../moduli/transizioni';

export type StatoIscrizione = keyof typeof statoIscrizione;

/** The states of who may still withdraw. */
export const RITIRABILI: readonly string[] = ['da_confermare', 'confermata', 'in_attesa'] satisfies StatoIscrizione[];

/** The states of who has a place: whoever came sits in theirs, also where the meeting is moved on afterwards. */
export const CON_POSTO: readonly string[] = ['da_confermare', 'confermata', 'presente'] satisfies StatoIscrizione[];

/** The states that tell who came. */
export const PRESENZE: readonly string[] = ['presente', 'assente'] satisfies StatoIscrizione[];

/** The states of who was to come, once the meeting has begun. */
export const ATTESI: readonly string[] = ['confermata' satisfies StatoIscrizione, ...PRESENZE];

/** The states of who is registered: one person is so once for a meeting. */
export const IN_CORSO: readonly string[] = [...CON_POSTO, 'in_attesa' satisfies StatoIscrizione];

/**
 * The life of a registration. Out of the waiting list leads the software alone, in order of arrival: nobody is put before
 * others by hand, and no meeting gets more people than places.
 */
export const transizioniIscrizione = createTransizioni<StatoIscrizione>([
  { da: 'da_confermare', a: 'confermata', chi: 'collegamento' },
  { da: 'da_confermare', a: 'ritirata', chi: 'collegamento' },
  { da: 'in_attesa', a: 'ritirata', chi: 'collegamento' },
  { da: 'confermata', a: 'ritirata', chi: 'collegamento' },
  { da: 'da_confermare', a: 'confermata', chi: 'ufficio' },
  { da: 'da_confermare', a: 'ritirata', chi: 'ufficio' },
  { da: 'in_attesa', a: 'ritirata', chi: 'ufficio' },
  { da: 'confermata', a: 'ritirata', chi: 'ufficio' },
  { da: 'confermata', a: 'presente', chi: 'ufficio' },
  { da: 'confermata', a: 'assente', chi: 'ufficio' },
  { da: 'presente', a: 'assente', chi: 'ufficio' },
  { da: 'assente', a: 'presente', chi: 'ufficio' },
  // A hold or a repeated post whose time is over, and the way out of the waiting list.
  { da: 'da_confermare', a: 'ritirata', chi: 'sistema' },
  { da: 'in_attesa', a: 'ritirata', chi: 'sistema' },
  { da: 'in_attesa', a: 'da_confermare', chi: 'sistema' },
  { da: 'in_attesa', a: 'confermata', chi: 'sistema' },
]);
