/** Labels of one list of the vocabulary in one language, by value: `etichette:it/tipoIncontro`. Made at build time. */
declare module 'etichette:*' {
  const etichette: Readonly<Record<string, string>>;
  export default etichette;
}

/** How to import each element, by tag. */
declare module 'pdz:elementi' {
  const elementi: Readonly<Record<string, () => Promise<unknown>>>;
  export default elementi;
}

/** The shared chunk, for the loader. Its address is known when all chunks are. */
declare module 'pdz:base' {}
