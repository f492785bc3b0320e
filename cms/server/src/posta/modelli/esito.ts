import { z } from 'zod';
import type { Contenuto, Lingua } from './modello';

/** What the outbox keeps of a message that tells what became of a request. */
export const parametriEsito = <const E extends readonly [string, ...string[]]>(esiti: E) =>
  z.strictObject({ ricevuta: z.string(), esito: z.enum(esiti), motivazione: z.string().nullable() });

interface Frasi {
  oggetto: string;
  /** What was decided about what, as the first sentence says it. */
  frase: string;
  seguito: string;
}

const PAROLE: Record<Lingua, Record<'saluto' | 'ricevuta' | 'motivazione', string>> = {
  it: { saluto: 'Buongiorno,', ricevuta: 'ricevuta', motivazione: 'Motivazione' },
  en: { saluto: 'Hello,', ricevuta: 'receipt', motivazione: 'Reason' },
};

/** Tells the author of a request what became of it, why, and what comes next. */
export function componiEsito(
  lingua: Lingua,
  { ricevuta, motivazione }: { ricevuta: string; motivazione: string | null },
  { oggetto, frase, seguito }: Frasi,
): Contenuto {
  const parole = PAROLE[lingua];
  return {
    oggetto: `${oggetto} – ${parole.ricevuta} ${ricevuta}`,
    paragrafi: [parole.saluto, frase, ...(motivazione ? [`${parole.motivazione}: ${motivazione}`] : []), seguito],
  };
}
