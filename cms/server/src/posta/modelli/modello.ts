import { z } from 'zod';
import { giorno } from '../../../../contracts/base';
import type { Scopo } from '../../moduli/collegamenti/scopi';
import type { DistrettoModuli } from '../../moduli/modulo';
import type { Facoltativo } from '../disiscrizione/facoltativi';

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
  distretto: Pick<DistrettoModuli, 'nome'>;
  /** Only where the template asks for one. */
  invito: Invito | null;
  /** Address of the request in the admin. */
  paginaUfficio: string;
}

/**
 * What a message says: plain text with `{name}` where a value goes. A blank line divides the paragraphs of the body; one that is a
 * name, a colon and `{collegamento}` is a link.
 */
export interface Testo {
  oggetto: string;
  corpo: string;
}

/** Values by the name that stands in texts; null for what there is not, and the lines that name it go away. */
export type Valori = Readonly<Record<string, string | null>>;

/** A message to write, as its template understands the parameters. */
export interface Lettera {
  /** Which of the template's texts. */
  variante: string;
  testi: Readonly<Record<Lingua, Testo>>;
  /** What the link that is minted when it is sent is good for; null for no link. */
  scopo: Scopo | null;
  /** The path of a calendar file to go with it, made when it is sent; null for none. */
  calendario: string | null;
  /** What it is called by who wants no more of them; null for what is due. */
  facoltativo: Facoltativo | null;
  valori: (lingua: Lingua, ambiente: Ambiente) => Valori;
}

type Varianti<V extends string> = Readonly<Record<V, Testo>>;

interface Definizione<S extends z.ZodType, V extends string> {
  /** What the outbox keeps: checked when queued and when sent. */
  parametri: S;
  /** What the office calls this kind of message. */
  nome: string;
  variante: (parametri: z.infer<S>) => V;
  testi: Readonly<Record<Lingua, Varianti<NoInfer<V>>>>;
  /** Beside those that all templates have: distretto, collegamento, and the hours or days for which that holds. */
  valori: (parametri: z.infer<S>, lingua: Lingua, ambiente: Ambiente) => Valori;
  /** One for each text, nothing left out that it may say: what the office sees before it changes a text. */
  esempi: readonly z.infer<S>[];
  scopo?: (parametri: z.infer<S>) => Scopo | null;
  calendario?: (parametri: z.infer<S>) => string | null;
  facoltativo?: (parametri: z.infer<S>) => Facoltativo | null;
}

/** A template, closed over the shape of its parameters, so that different ones can stand in one list. */
export interface Modello<S extends z.ZodType = z.ZodType> {
  parametri: S;
  nome: string;
  esempi: readonly Lettera[];
  /** Throws for parameters that are not the template's. */
  leggi: (parametri: unknown) => Lettera;
}

const comuni = ({ distretto, invito }: Ambiente): Valori => ({
  distretto: distretto.nome,
  collegamento: invito && invito.indirizzo,
  ore: invito && String(invito.oreValide),
  giorni: invito && String(invito.oreValide / 24),
});

export function modello<S extends z.ZodType, V extends string>(definizione: Definizione<S, V>): Modello<S> {
  const { parametri: schema, nome, testi, variante, scopo, calendario, facoltativo, valori } = definizione;
  const lettera = (parametri: z.infer<S>): Lettera => {
    const quale = variante(parametri);
    return {
      variante: quale,
      testi: { it: testi.it[quale], en: testi.en[quale] },
      scopo: scopo?.(parametri) ?? null,
      calendario: calendario?.(parametri) ?? null,
      facoltativo: facoltativo?.(parametri) ?? null,
      valori: (lingua, ambiente) => ({ ...comuni(ambiente), ...valori(parametri, lingua, ambiente) }),
    };
  };
  return {
    parametri: schema,
    nome,
    esempi: definizione.esempi.map(lettera),
    leggi: (parametri) => lettera(schema.parse(parametri)),
  };
}

/** Parameters of what is said about a request: its receipt and the last day for the answer. */
export const parametriRichiesta = z.strictObject({ ricevuta: z.string(), termine: giorno.nullable() });

/** A day as people read it: `29 marzo 2026`, `29 March 2026`. */
const giornoEsteso = (data: string, lingua: Lingua): string =>
  new Intl.DateTimeFormat(lingua === 'it' ? 'it-IT' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${data}T00:00:00Z`),
  );

export const valoriRichiesta = ({ ricevuta, termine }: z.infer<typeof parametriRichiesta>, lingua: Lingua) => ({
  ricevuta,
  termine: termine && giornoEsteso(termine, lingua),
});

/** A request to show in samples. */
export const richiestaDiEsempio = { ricevuta: 'PRO-00000-VA000', termine: '2027-01-31' };
