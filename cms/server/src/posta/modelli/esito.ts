import { z } from 'zod';
import type { Scopo } from '../../moduli/collegamenti/scopi';
import { collegamento, lettera, perOgni } from './frasi';
import { modello, type Lingua, type Testo, type Valori } from './modello';

/** What the outbox keeps of a message that tells what became of a request. */
export const parametriEsito = <const E extends readonly [string, ...string[]]>(esiti: E) =>
  z.strictObject({ ricevuta: z.string(), esito: z.enum(esiti), motivazione: z.string().nullable() });

/** A decision to show in samples. */
export const decisioneDiEsempio = {
  ricevuta: 'PRO-00000-VA000',
  motivazione: 'Qui sta la motivazione della decisione.',
};

interface TestoEsito {
  oggetto: string;
  esito: string;
  /** What comes next. */
  seguito: string;
  /** What the link is called, where the author may answer by one. */
  azione?: string;
}

/** What one language says of each outcome. */
interface TestiEsito<E extends string> {
  /** What was decided about what, with `{esito}` where the outcome goes. */
  frase: string;
  esiti: Record<E, TestoEsito>;
}

const PAROLE: Record<Lingua, Record<'ricevuta' | 'motivazione', string>> = {
  it: { ricevuta: 'ricevuta {ricevuta}', motivazione: 'Motivazione: {motivazione}' },
  en: { ricevuta: 'receipt {ricevuta}', motivazione: 'Reason: {motivazione}' },
};

function testi<E extends string>(lingua: Lingua, { frase, esiti }: TestiEsito<E>): Record<E, Testo> {
  const { ricevuta, motivazione } = PAROLE[lingua];
  return perOgni(esiti, ({ oggetto, esito, seguito, azione }) =>
    lettera(
      lingua,
      `${oggetto} – ${ricevuta}`,
      frase.replace('{esito}', esito),
      motivazione,
      seguito,
      ...(azione ? [collegamento(azione)] : []),
    ),
  );
}

interface DefinizioneEsito<E extends string, S extends z.ZodType<Valori & { esito: E }>> {
  nome: string;
  parametri: S;
  testi: Record<Lingua, TestiEsito<E>>;
  esempi: readonly z.infer<S>[];
  /** What the link to answer by is good for, with the outcomes that ask for an answer. */
  scopo?: Scopo | null;
}

/** Tells the author of a request what became of it, why, and what comes next. */
export const modelloEsito = <E extends string, S extends z.ZodType<Valori & { esito: E }>>({
  testi: { it, en },
  scopo = null,
  ...definizione
}: DefinizioneEsito<E, S>) =>
  modello({
    ...definizione,
    scopo: ({ esito }) => (it.esiti[esito].azione ? scopo : null),
    variante: ({ esito }) => esito,
    valori: ({ esito: _esito, ...valori }) => valori,
    testi: { it: testi('it', it), en: testi('en', en) },
  });
