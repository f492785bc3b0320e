import type { Distretto } from '../../../contracts/distretti';
import type { Html, Valore } from './html';

export interface Briciola {
  testo: string;
  /** Path within the CMS, without the prefix of `PUBLIC_URL`. The last crumb has none. */
  percorso?: string;
}

/** The same content in another format. */
export interface Alternativa {
  /** Media type. */
  tipo: string;
  /** What people read: `Calendario (iCalendar)`. */
  nome: string;
  indirizzo: string;
}

/** How the office of a distretto is reached. */
export type Recapiti = Distretto['contatti'];

/** What the header and the footer of a page say of its distretto. */
export interface DistrettoPagina {
  slug: string;
  nome: string;
  datiDiEsempio: boolean;
  contatti: Recapiti;
}

/** What a page of the CMS is made of. */
export interface Pagina {
  /** Heading and, with the distretto's name, title of the window. */
  titolo: string;
  /** Title of the window, where the heading alone would be that of other pages too. */
  finestra?: string;
  descrizione?: string;
  /** Whose page this is; none for pages that belong to no distretto. */
  distretto?: DistrettoPagina;
  /** The part of the distretto's pages that it is in, by its path: `incontri`. */
  sezione?: string;
  /** Full address of the page. None: the page is private and must stay out of search engines. */
  canonico?: string;
  /** The path that `PUBLIC_URL` has, without a slash at the end: usually empty. */
  prefisso: string;
  /** From the distretto's home to here; the home itself is put in front. */
  briciole?: readonly Briciola[];
  /** A few words above the heading. */
  occhiello?: string | null;
  /** What stands with the heading at the top of the page, above the content. */
  apertura?: Valore;
  contenuto: Html;
  alternative?: readonly Alternativa[];
  /** Full address of a picture for those who link here. */
  immagine?: string;
  /** Paths of module scripts of the CMS. */
  script?: readonly string[];
}
