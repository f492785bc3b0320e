import elementi from 'pdz:elementi';

/**
 * The loader. It finds the `pdz-*` tags of the page, those added later too, and imports the chunk of each element when it
 * comes near the view.
 */
const selettore = Object.keys(elementi)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const vista = new IntersectionObserver(
  (voci) => {
    for (const { isIntersecting, target } of voci) {
      if (!isIntersecting) continue;
      vista.unobserve(target);
      // The base together with the element's chunk, which needs it: one round trip less. Where they do not come the children of the tag
      // stay as they are: the page still has its fallback.
      Promise.all([import('pdz:base'), elementi[target.localName]?.()]).catch((errore: unknown) => {
        console.warn(target.localName, errore);
      });
    }
  },
  { rootMargin: '600px' },
);

function cerca(nodo: ParentNode & Node): void {
  if (nodo instanceof Element && nodo.matches(selettore)) vista.observe(nodo);
  for (const elemento of nodo.querySelectorAll(selettore)) vista.observe(elemento);
}

new MutationObserver((mutazioni) => {
  for (const { addedNodes } of mutazioni) for (const nodo of addedNodes) if (nodo instanceof Element) cerca(nodo);
}).observe(document.documentElement, { childList: true, subtree: true });
cerca(document);
