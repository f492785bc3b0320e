/**
 * Lit's `css`, for browsers with constructable style sheets alone: all that run these elements have them, and Lit's other way,
 * `<style>` elements, is what a strict Content-Security-Policy forbids. At build time this module also stands in for
 * `@lit/reactive-element/css-tag.js`, so it has the same exports.
 */
export function css(stringhe: TemplateStringsArray, ...valori: (string | number)[]): CSSStyleSheet {
  const foglio = new CSSStyleSheet();
  foglio.replaceSync(stringhe.reduce((testo, stringa, i) => `${testo}${valori[i - 1]}${stringa}`));
  return foglio;
}

export const adoptStyles = (radice: ShadowRoot, fogli: CSSStyleSheet[]): void => {
  radice.adoptedStyleSheets = fogli;
};
export const getCompatibleStyle = (foglio: CSSStyleSheet): CSSStyleSheet => foglio;
export const supportsAdoptingStyleSheets = true;
export const CSSResult = CSSStyleSheet;
export const unsafeCSS = String;
