import type { Html } from '../../pagine/html';

/** A choice. */
export interface Voce {
  valore: string;
  nome: string;
}

/** A field of a plain form: what its contract does not say. */
export interface Campo {
  /** Its path in the contract, with dots. */
  nome: string;
  /** Where it is not called as in the contract. */
  etichetta?: string;
  tipo?: 'email' | 'tel' | 'url';
  /** The token of the attribute `autocomplete`: what the field is to who fills it in (WCAG 1.3.5). */
  autocompleta?: string;
  aiuto?: string;
  /** Lines of text. */
  righe?: number;
  /** What there is to choose from; nothing is asked where there is nothing. */
  voci?: readonly Voce[];
  /** Whether it must be filled in, where the contract alone does not say: a group may be left out whole. */
  obbligatorio?: boolean;
}

export interface Gruppo {
  titolo: string;
  aiuto?: string;
  campi: readonly Campo[];
}

/** A form as its plain page shows it. */
export interface Descrizione {
  gruppi: readonly Gruppo[];
  /** What the button says that leads on. */
  invia: string;
  /** What stands above the fields. */
  apertura?: Html;
}
