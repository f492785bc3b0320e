import { z } from 'zod';
import { giorno } from '../../../../contracts/base';
import type { Scopo } from '../../moduli/collegamenti/scopi';
import type { DistrettoModuli } from '../../moduli/modulo';

export type Lingua = 'it' | 'en';

/** A link and the code that stands for it, minted for one message. */
export interface Invito {
  indirizzo: string;
  codice: string;
  /** Where the code is typed. */
  pagina: string;
  oreValide: number;
}

/** What a template may use beside its parameters. */
export interface Ambiente {
  distretto: DistrettoModuli;
  /** Only where the template asks for one. */
  invito: Invito | null;
  /** Address of the request in the admin. */
  paginaUfficio: string;
}

/** A message in plain words. Text and HTML are made from it in one place. */
export interface Contenuto {
  oggetto: string;
  paragrafi: string[];
  azione?: { testo: string; indirizzo: string };
  /** After the link: how to do without it, what to do in doubt. */
  seguito?: string[];
}

/** A template. Its parameters are what the outbox keeps, so they are checked when queued and when sent. */
export interface Modello<S extends z.ZodType> {
  parametri: S;
  /** What the link that is minted when it is sent is good for; null for no link. */
  invito?: (parametri: z.infer<S>) => Scopo | null;
  /** The path of a calendar file to go with it, made when it is sent; null for none. */
  calendario?: (parametri: z.infer<S>) => string | null;
  componi: (lingua: Lingua, parametri: z.infer<S>, ambiente: Ambiente) => Contenuto;
}

export const modello = <S extends z.ZodType>(definizione: Modello<S>): Modello<S> => definizione;

/** Parameters of what is said about a request: its receipt and the last day for the answer. */
export const parametriRichiesta = z.strictObject({ ricevuta: z.string(), termine: giorno.nullable() });

/** A day as people read it: `29 marzo 2026`, `29 March 2026`. */
export const giornoEsteso = (data: string, lingua: Lingua): string =>
  new Intl.DateTimeFormat(lingua === 'it' ? 'it-IT' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${data}T00:00:00Z`),
  );
