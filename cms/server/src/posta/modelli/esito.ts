import { z } from 'zod';
import { riempi, SALUTO } from './frasi';
import { modello, type Lingua } from './modello';

/** What the outbox keeps of a message that tells what became of a request. */
export const parametriEsito = <const E extends readonly [string, ...string[]]>(esiti: E) =>
  z.strictObject({ ricevuta: z.string(), esito: z.enum(esiti), motivazione: z.string().nullable() });

interface ParametriEsito<E extends string> {
  ricevuta: string;
  esito: E;
  motivazione: string | null;
}

/** What one language says of each outcome. */
interface TestiEsito<E extends string> {
  /** What was decided about what: `{esito}`, `{distretto}` and the template's own parameters have their places in it. */
  frase: string;
  esiti: Record<E, Record<'oggetto' | 'esito' | 'seguito', string>>;
}

const PAROLE: Record<Lingua, Record<'oggetto' | 'motivazione', string>> = {
  it: { oggetto: '{oggetto} – ricevuta {ricevuta}', motivazione: 'Motivazione: {motivazione}' },
  en: { oggetto: '{oggetto} – receipt {ricevuta}', motivazione: 'Reason: {motivazione}' },
};

/** Tells the author of a request what became of it, why, and what comes next. */
export const modelloEsito = <E extends string, S extends z.ZodType<ParametriEsito<E>>>(
  parametri: S,
  testi: Record<Lingua, TestiEsito<E>>,
) =>
  modello({
    parametri,
    componi(lingua, dati, { distretto }) {
      const { ricevuta, motivazione } = dati;
      const { oggetto, esito, seguito } = testi[lingua].esiti[dati.esito];
      const parole = PAROLE[lingua];
      return {
        oggetto: riempi(parole.oggetto, { oggetto, ricevuta }),
        paragrafi: [
          SALUTO[lingua],
          riempi(testi[lingua].frase, { ...dati, esito, distretto: distretto.nome }),
          ...(motivazione ? [riempi(parole.motivazione, { motivazione })] : []),
          seguito,
        ],
      };
    },
  });
