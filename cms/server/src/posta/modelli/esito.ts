import { z } from 'zod';
import type { Scopo } from '../../moduli/collegamenti/scopi';
import { conInvito, riempi, SALUTO } from './frasi';
import { modello, type Lingua } from './modello';

/** What the outbox keeps of a message that tells what became of a request. */
export const parametriEsito = <const E extends readonly [string, ...string[]]>(esiti: E) =>
  z.strictObject({ ricevuta: z.string(), esito: z.enum(esiti), motivazione: z.string().nullable() });

interface ParametriEsito<E extends string> {
  ricevuta: string;
  esito: E;
  motivazione: string | null;
}

interface TestoEsito {
  oggetto: string;
  esito: string;
  /** What comes next. `{giorni}`: how long the link works. */
  seguito: string;
  /** What the link is called, where the author may answer by one. */
  azione?: string;
}

/** What one language says of each outcome. */
interface TestiEsito<E extends string> {
  /** What was decided about what: `{esito}`, `{distretto}` and the template's own parameters have their places in it. */
  frase: string;
  esiti: Record<E, TestoEsito>;
}

const PAROLE: Record<Lingua, Record<'oggetto' | 'motivazione', string>> = {
  it: { oggetto: '{oggetto} – ricevuta {ricevuta}', motivazione: 'Motivazione: {motivazione}' },
  en: { oggetto: '{oggetto} – receipt {ricevuta}', motivazione: 'Reason: {motivazione}' },
};

/** Tells the author of a request what became of it, why, and what comes next. `scopo`: what the link to answer by is good for. */
export const modelloEsito = <E extends string, S extends z.ZodType<ParametriEsito<E>>>(
  parametri: S,
  testi: Record<Lingua, TestiEsito<E>>,
  scopo: Scopo | null = null,
) =>
  modello({
    parametri,
    invito: ({ esito }) => (testi.it.esiti[esito].azione ? scopo : null),
    componi(lingua, dati, { distretto, invito }) {
      const { ricevuta, motivazione } = dati;
      const { oggetto, esito, seguito, azione } = testi[lingua].esiti[dati.esito];
      const giorni = invito && invito.oreValide / 24;
      const parole = PAROLE[lingua];
      return {
        oggetto: riempi(parole.oggetto, { oggetto, ricevuta }),
        paragrafi: [
          SALUTO[lingua],
          riempi(testi[lingua].frase, { ...dati, esito, distretto: distretto.nome }),
          ...(motivazione ? [riempi(parole.motivazione, { motivazione })] : []),
          riempi(seguito, { giorni }),
        ],
        ...(azione && conInvito(lingua, invito, azione)),
      };
    },
  });
