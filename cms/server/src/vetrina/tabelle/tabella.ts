import type { TipoColonna } from '../../../../contracts/dizionario';

/** Amounts are euro cents here and euro in the files; days and instants are ISO 8601. */
export type Valore = string | number | boolean | null;

/** One column: its header in every format, its entry in the dictionary, and its value in a row. */
export interface Colonna<R> {
  nome: string;
  significato: string;
  tipo: TipoColonna;
  unita?: string;
  valore: (riga: R) => Valore;
}

/** One open table. CSV, XLSX and the dictionary are all made from this. */
export interface Tabella<R> {
  nome: string;
  titolo: string;
  descrizione: string;
  colonne: readonly Colonna<R>[];
}

/** Several names in one cell. Not `;` nor `,`: the first separates columns, the second is part of names. */
export const SEPARATORE = ' | ';

export const elencati = (voci: readonly { nome: string }[]): string => voci.map(({ nome }) => nome).join(SEPARATORE);
