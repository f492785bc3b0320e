/** Labels of one list of the vocabulary in one language, by value: `etichette:it/tipoIncontro`. Made at build time. */
declare module 'etichette:*' {
  const etichette: Readonly<Record<string, string>>;
  export default etichette;
}

/** What the loader knows of each element. Written when all chunks are made. */
declare module 'pdz:elementi' {
  /** The folder of the chunks, beside the loader. */
  export const cartella: string;
  /** By tag: the resource that it reads first, without `.json`, and the names of its further chunks, without `.js`; with spaces between. */
  export const elementi: Readonly<Record<string, string>>;
}

/** From the folder of the chunks, or of the pinned files, to the CMS. */
declare const __PDZ_SU__: string;
