import type { DistrettoModuli, TipoRichiesta } from './modulo';
import type { Attore, Passaggio, Transizioni } from './transizioni';

/** A stored request as transitions see it; each type has fields of its own beside these. */
export interface Richiesta {
  id: number;
  documentId: string;
  stato: string;
  ricevuta: string;
  termine: string | null;
  lingua: 'it' | 'en' | null;
  storia: Passaggio[] | null;
  createdAt: string;
  distretto: DistrettoModuli;
  /** What its author answered by link, where there are such links. */
  integrazioni?: Integrazione[] | null;
}

/** An answer of the author to the office. */
export interface Integrazione {
  /** ISO 8601, UTC. */
  quando: string;
  /** The state that asked for it. */
  stato: string;
  testo: string;
}

/** Something else that the office should know of before it decides: it may be about the same. */
export interface Simile {
  /** Its content type in this plugin. */
  tipo: string;
  documentId: string;
  titolo: string;
  /** Where it stands, if it is a request. */
  stato: string | null;
}

export interface Passo {
  a: string;
  chi: Attore;
  /** Id of the admin user, for the office. */
  utente?: number;
  motivazione?: string;
}

/** A type of request: its states, and what follows from a step. Rooms declare theirs to the service `richieste`. */
export interface TipoDiRichiesta {
  tipo: TipoRichiesta;
  transizioni: Transizioni<string>;
  /** The state in which the author's e-mail address is known to be theirs. */
  verificata: string;
  /** Takes another lock than that of the request, until the transaction ends: for what several requests have in common. */
  blocca?: (documentId: string) => Promise<void>;
  /** What the state alone does not tell: why this request may not make that step now and what to do instead, or null. */
  ostacolo?: (richiesta: Richiesta, a: string) => Promise<string | null>;
  /** Runs in the transaction of the step. */
  conseguenze?: (richiesta: Richiesta, passo: Passo) => Promise<void>;
  /** What may be about the same, while it is to be decided. */
  simili?: (richiesta: Richiesta) => Promise<Simile[]>;
  /** Whether a mail tells the author of a step to that state, and why it was made; by default none does. */
  comunica?: (richiesta: Richiesta, a: string) => boolean;
  /** What a link that confirms the address does, and tells; by default the request goes on to `verificata`. */
  confermata?: (documentId: string) => Promise<string>;
  /** What a link to withdraw does, and tells, where there are such links. */
  ritira?: (documentId: string) => Promise<string>;
}
