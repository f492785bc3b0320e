/**
 * Lit's `css`, for browsers with constructable style sheets alone: all that run these elements have them, and Lit's other way,
 * `<style>` elements, is what a strict Content-Security-Policy forbids.
 */
export function css(stringhe: TemplateStringsArray, ...valori: (string | number)[]): CSSStyleSheet {
  const foglio = new CSSStyleSheet();
  foglio.replaceSync(stringhe.reduce((testo, stringa, i) => `${testo}${valori[i - 1]}${stringa}`));
  return foglio;
}
