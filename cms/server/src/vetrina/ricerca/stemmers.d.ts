/** The package types this entry only through `exports`, which the compiler's `node` resolution does not read. */
declare module '@orama/stemmers/italian' {
  export function stemmer(word: string): string;
}
