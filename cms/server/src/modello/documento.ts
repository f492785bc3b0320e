/** What decides whether a document is shown. */
export interface Mostrabile {
  pubblico?: boolean | null;
  /** The last day on which it is shown: `2026-03-29`. */
  pubblicatoFino: string | null;
  file: object | null;
  link: string | null;
}

/** A document is seen while it is public, not expired, and leads somewhere. */
export const documentoVisibile = ({ pubblico, pubblicatoFino, file, link }: Mostrabile, oggi: string): boolean =>
  pubblico !== false && (!pubblicatoFino || pubblicatoFino >= oggi) && Boolean(file ?? link);
