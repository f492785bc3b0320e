import type { Knex } from 'knex';
import type { Alternativa, Espressione } from './espressione';

/** The key of a stored entry. */
export type Id = number;

/**
 * What the two databases do each in its own way: which entries have which lexemes. Everything else is the same SQL on the same two
 * tables.
 */
export interface Motore {
  knex: Knex;
  /** Makes what is missing: at every start, whatever is there already. */
  prepara(): Promise<void>;
  /** What the row of an entry holds of its lexemes. */
  colonne(lessemi: readonly string[]): Record<string, Knex.Raw>;
  /** Makes an entry that was just stored findable by its lexemes. */
  indicizza(trx: Knex.Transaction, id: Id, lessemi: readonly string[]): Promise<void>;
  /** Before entries are deleted. */
  dimentica(trx: Knex.Transaction, ids: readonly Id[]): Promise<void>;
  /** `id` is one of these, in one parameter: a thousand of them cost more to bind than to look up. */
  fra(ids: readonly Id[]): Knex.Raw;
  /** Up to so many entries that have what is asked, in no order that means anything. */
  trova(espressione: Espressione, limite: number): Promise<Id[]>;
  chiudi(): Promise<void>;
}

export const VOCI = 'pdz_ricerca_voci';
export const DISTRETTI = 'pdz_ricerca_distretti';

/**
 * The statements that make the tables. No content types: Strapi would show, version and export what can be made again at any time.
 * Long texts stand last: SQLite reads a row from its beginning.
 */
export const tabelle = (chiave: string, extra = ''): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS ${VOCI} (
    id ${chiave}, distretto varchar(255) NOT NULL, tipo varchar(20) NOT NULL, slug varchar(255) NOT NULL, url text NOT NULL,
    titolo text NOT NULL, aree text NOT NULL, data varchar(10), impronta varchar(64) NOT NULL,
    lessemi_titolo text NOT NULL, lessemi_sintesi text NOT NULL, sintesi text NOT NULL, testo text NOT NULL, ${extra}
    UNIQUE (distretto, tipo, slug))`,
  `CREATE TABLE IF NOT EXISTS ${DISTRETTI} (distretto varchar(255) PRIMARY KEY, versione varchar(255) NOT NULL)`,
];

/** Writes an expression in a language that has `and`, `or`, and a way to say a lexeme. Lexemes are letters, digits and `_`. */
export const scrivi = (
  espressione: Espressione,
  { e, o, voce }: { e: string; o: string; voce: (alternativa: Alternativa) => string },
): string => espressione.map((gruppo) => `(${gruppo.map(voce).join(o)})`).join(e);
