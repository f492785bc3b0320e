/**
 * What the contract asks of one field, as the form needs it: the schema library that says the same on the server is
 * larger than a whole form. The tables in `vincoli/` are made from the contracts by `npm run vincoli -w widgets`.
 */
export interface Vincolo {
  /** The Italian label of the field. */
  readonly titolo: string;
  readonly obbligatorio?: true;
  /** Fewest characters, where one is not enough. */
  readonly minimo?: number;
  /** Most characters; of a list, most entries. */
  readonly massimo?: number;
  /** An e-mail address. */
  readonly email?: true;
  /** A regular expression, to be read with the `u` flag. */
  readonly schema?: string;
  /** The closed list that the value comes from. */
  readonly valori?: readonly string[];
  /** A box to tick. */
  readonly spunta?: true;
  /** The fields of a group, or of each entry of a list. */
  readonly campi?: Vincoli;
  /** Whether the value is a list. */
  readonly elenco?: true;
}

export interface Vincoli {
  readonly [campo: string]: Vincolo;
}
