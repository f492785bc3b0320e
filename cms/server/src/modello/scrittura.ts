import type { Core } from '@strapi/strapi';
import type { Modello } from './descrittore';
import type { Voce } from './voce';

/** The actions of Strapi's document service that change something. */
export const AZIONI = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;
export type Azione = (typeof AZIONI)[number];

/** Fields by name: what is stored, or what is asked to be stored. */
export type Dati = Record<string, unknown>;

/** Where a value sits: field names, and positions inside repeated blocks. */
export type Percorso = readonly (string | number)[];

/** Why a write is refused: the field, and what to do about it. The field's label is put before `rimedio`. */
export interface Errore {
  percorso: Percorso;
  rimedio: string;
}

/** Who writes: a user of the admin by id, or a program or link by name. */
export interface Attore {
  utente: number | null;
  nome: string | null;
}

/** An entry that the write refers to, also from inside a block. */
export interface Riferimento {
  percorso: Percorso;
  /** The uid of its content type. */
  tipo: string;
  id?: number;
  documentId?: string;
  /** For a file: the kinds that its field takes. */
  ammessi?: readonly string[];
}

/** How the title of an entry is put together. */
export interface TitoloComposto {
  /** The fields that it depends on. */
  da: readonly string[];
  /** Gets the entry with what its relations among `da` lead to. `null` while something is missing. */
  componi: (voce: Voce) => string | null;
}

/** One write on its way to the database, inside its transaction. */
export interface Scrittura {
  readonly strapi: Core.Strapi;
  readonly azione: Azione;
  readonly modello: Modello;
  /** Absent for an entry that is being made. */
  readonly documentId: string | undefined;
  readonly attore: Attore;
  /** What is being written, as it was sent; empty for the actions that send nothing. */
  readonly scritti: Voce;
  /** What is stored now, blocks and relations included: the draft where there is one. Of a clone, the entry it is made from. */
  readonly prima: Voce | null;
  /** What the public sees now. Types without draft & publish have none. */
  readonly pubblicata: Voce | null;
  /** What will be stored, with relations as lists or single `{ id?, documentId? }`. `null` for unpublish and delete. */
  readonly dopo: Voce | null;
  /** The entries and files that the fields being written refer to. */
  readonly riferimenti: readonly Riferimento[];
  /** The files that the fields being written refer to, by id. */
  readonly file: () => Promise<ReadonlyMap<number, Voce>>;
  /** Sets a plain field, a to-one relation (by document id) or a list of blocks. */
  readonly imposta: (campo: string, valore: unknown) => void;
  /** Loads what a to-one relation will lead to, with its distretto. */
  readonly trova: (campo: string) => Promise<Voce | null>;
}

/**
 * Something that may refuse a write. It returns what is wrong in the fields, or throws where the write is not the
 * actor's to make. Runs before anything is written.
 */
export type Controllo = (scrittura: Scrittura) => readonly Errore[] | Promise<readonly Errore[]>;

/** What is particular to one content type or block, beside what its fields declare. */
export interface Regola {
  /** Pairs of dates of which the first may not come after the second. */
  dateInOrdine?: readonly (readonly [string, string])[];
  /** What is wrong in what would be stored, at every save. Also for blocks. */
  forma?(voce: Voce): readonly Errore[];
  /** What is missing to be released: at publish, or at every save without draft & publish. Also for blocks. */
  completezza?(voce: Voce): readonly Errore[];
  /** The title, where nobody types it. Follows the entries that it names. */
  titolo?: TitoloComposto;
  /** Fills in what the software knows better than who writes. Runs before the checks, at create, update, clone and publish. */
  deriva?(scrittura: Scrittura): void | Promise<void>;
  /** What is wrong in this write, beside what the entry alone tells. Runs after `deriva`, before anything is written. */
  controlla?: Controllo;
  /** What else changes with it, in the same transaction, once it is written. */
  segue?(scrittura: Scrittura, documentId: string): Promise<void>;
}

/** Rules by uid of content type or block. */
export type Regole = Readonly<Record<string, Regola>>;
