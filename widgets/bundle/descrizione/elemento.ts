/** Something that an element has, and what its docstring says about it. */
export interface Nominato {
  nome: string;
  descrizione: string;
}

/** What a page can write in the tag, and the property that it becomes. */
export interface Attributo extends Nominato {
  proprieta: string;
  /** As TypeScript writes it, without `undefined`. */
  tipo: string;
}

export interface Evento extends Nominato {
  /** Type of what it carries. */
  dettaglio: string;
}

/** An element as those who embed it see it. */
export interface ElementoDescritto {
  tag: string;
  classe: string;
  sommario: string;
  attributi: Attributo[];
  eventi: Evento[];
  ripieghi: Nominato[];
  parti: Nominato[];
  proprietaCss: Nominato[];
}
