import type { TipoPratica } from '../modulo';

/** How long a type of request tells who made it. Rooms declare theirs to the service `conservazione`. */
export interface RegolaConservazione {
  tipo: TipoPratica;
  /** States in which the office still owes an answer: the data stay while the procedure does, whatever the date. */
  inCorso: readonly string[];
  /** What tells who somebody is, by field, with what takes its place. The rest stays, as statistics. */
  persona: Readonly<Record<string, string | null>>;
  /** Blocks of people, by field, with the uid of the block: they go away whole. */
  blocchi?: Readonly<Record<string, string>>;
}

/** What stands in a required field whose content was erased. */
export const CANCELLATO = 'Dato cancellato';

/** What tells who made a request in the fields that all requests have. */
export const PERSONA_RICHIESTA = { ricevuta: null, protocollo: null, noteUfficio: null } as const;
