/** What a resource says, before it is prepared for the wire. */
export interface Contenuto {
  /** `Content-Type`, with its charset. */
  tipo: string;
  corpo: string | Buffer;
  /** Further headers of the 200, names and values alternating. */
  intestazioni?: readonly string[];
  /** `Cache-Control`, where it is not that of every resource. */
  conservazione?: string;
}

const JSON_UTF8 = 'application/json; charset=utf-8';

/** `{ data, meta }` as bytes to be. */
export const json = (valore: object): Contenuto => ({ tipo: JSON_UTF8, corpo: JSON.stringify(valore) });
