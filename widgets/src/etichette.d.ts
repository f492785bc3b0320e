/** Labels of one list of the vocabulary in one language, by value: `etichette:it/tipoIncontro`. Made at build time. */
declare module 'etichette:*' {
  const etichette: Readonly<Record<string, string>>;
  export default etichette;
}
