import type { Domanda, Risultati } from './risultati';
import type { VoceRicerca } from './voci';

/** The key of a stored entry. */
export type Id = number;

/** The texts of a find, for the extract. */
export interface Testi {
  id: Id;
  slug: string;
  url: string;
  sintesi: string;
  testo: string;
}

/** A stored entry, as far as it is compared with what it should be. */
export interface Presente {
  id: Id;
  tipo: string;
  slug: string;
  impronta: string;
}

/** The stored entries. Each database keeps them in its own way; which lexemes an entry has, and how finds rank, is the same on both. */
export interface Archivio {
  /** Makes what is missing: at every start, whatever is there already. */
  prepara(): Promise<void>;
  /** The version at which each distretto was indexed. */
  versioni(): Promise<Map<string, string>>;
  /** Remembers the version that a distretto is indexed at. */
  segna(distretto: string, versione: string): Promise<void>;
  /** What is stored of a distretto. */
  presenti(distretto: string): Promise<Presente[]>;
  /** Takes some entries away and writes others, all or nothing. */
  scrivi(togli: readonly Id[], metti: readonly VoceRicerca[]): Promise<void>;
  /** A distretto leaves with all its entries. */
  togli(distretto: string): Promise<void>;
  /** A page of what is found. */
  trova(domanda: Domanda): Promise<Risultati>;
  chiudi(): Promise<void>;
}
