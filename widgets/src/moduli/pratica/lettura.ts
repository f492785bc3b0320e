import { formaEmail } from '../vincoli/email';
import type { Vincoli, Vincolo } from '../vincolo';

/** What a form sends, before the fields that it adds by itself. Empty fields are left out: the contract has no empty texts. */
export interface Corpo {
  readonly [campo: string]: Valore;
}
export type Valore = string | number | true | Corpo | readonly (string | Corpo)[];

/** Why a value is refused; the page turns it into a sentence that says what to do. */
export type Causa = 'manca' | 'breve' | 'lungo' | 'troppi' | 'formato';

/** A wrong field: its path joined by dots, as its control is named. */
export interface Difetto {
  readonly campo: string;
  readonly causa: Causa;
  readonly vincolo: Vincolo;
  /** Characters or entries that the value has. */
  readonly misura: number;
}

export interface Lettura {
  readonly corpo: Corpo;
  /** In the order of the contract. */
  readonly difetti: readonly Difetto[];
}

/**
 * Reads the fields of a form, named by their path (`referenti.0.email`), into the nested body that the contract describes,
 * and checks them. Disabled fields, as those of a hidden section, are not in `dati` and so not in the body.
 */
export function leggi(vincoli: Vincoli, dati: FormData, radice = ''): Lettura {
  const corpo: Record<string, Valore> = {};
  const difetti: Difetto[] = [];
  for (const [nome, vincolo] of Object.entries(vincoli)) {
    const campo = radice + nome;
    const { campi, elenco } = vincolo;
    const gruppo = (percorso: string) => {
      const lettura = leggi(campi ?? {}, dati, `${percorso}.`);
      difetti.push(...lettura.difetti);
      return lettura.corpo;
    };
    const valore = elenco
      ? campi
        ? indici(dati, campo).map((indice) => gruppo(`${campo}.${indice}`))
        : dati.getAll(campo).map(testoDi)
      : campi
        ? gruppo(campo)
        : semplice(vincolo, dati.get(campo));
    if (valore !== undefined) corpo[nome] = valore;
    const misura = typeof valore === 'string' || Array.isArray(valore) ? valore.length : 0;
    // A text field that is not there belongs to a hidden section; an unticked box is never there.
    const assente = valore === undefined && !vincolo.spunta && !dati.has(campo);
    const causa = assente ? undefined : difetto(vincolo, valore, misura);
    if (causa) difetti.push({ campo, causa, vincolo, misura });
  }
  return { corpo, difetti };
}

const indici = (dati: FormData, campo: string) => [
  ...new Set(
    [...dati.keys()]
      .filter((chiave) => chiave.startsWith(`${campo}.`))
      .map((chiave) => chiave.slice(campo.length + 1).split('.')[0]),
  ),
];

/** Characters that cannot be seen, pasted along with a text, are of no use to anybody and refused by the contract. */
const INVISIBILI = /[^\P{Cc}\n\r\t]|[\u2028\u2029]/gu;

/** The text of a field; there are no files in these forms. */
export const testoDi = (valore: FormDataEntryValue | null): string => (typeof valore === 'string' ? valore : '');

function semplice({ spunta }: Vincolo, valore: FormDataEntryValue | null): string | true | undefined {
  if (spunta) return valore === null ? undefined : true;
  return testoDi(valore).replace(INVISIBILI, '').trim() || undefined;
}

function difetto(vincolo: Vincolo, valore: Valore | undefined, misura: number): Causa | undefined {
  const { elenco, email, massimo = Infinity, minimo = 0, obbligatorio } = vincolo;
  const schema = email ? formaEmail : vincolo.schema;
  if (valore === undefined) return obbligatorio && 'manca';
  if (misura > massimo) return elenco ? 'troppi' : 'lungo';
  if (typeof valore !== 'string') return undefined;
  if (misura < minimo) return 'breve';
  return schema && !new RegExp(schema, 'u').test(valore) ? 'formato' : undefined;
}
