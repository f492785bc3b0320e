import { cartella, elementi } from 'pdz:elementi';
import { anticipa } from './anticipo';

/**
 * The loader. It finds the `pdz-*` tags of the page, those added later too, and imports the chunks of each element when it
 * comes near the view.
 */
function carica(elemento: Element): void {
  vista.unobserve(elemento);
  const { localName } = elemento;
  const [risorsa, ...file] = elementi[localName]!.split(' ');
  if (risorsa) anticipa(elemento, risorsa);
  // All at once: the browser finds what a chunk imports only when it has it, and each finding is a round trip. Where they do not come
  // the children of the tag stay as they are: the page still has its fallback.
  Promise.all([localName, 'base', ...file].map((nome) => import(/* @vite-ignore */ `./${cartella}/${nome}.js`))).catch(
    console.warn,
  );
  // The first format of dates takes a slow phone a tenth of a second, whatever it is for: now, while the network works.
  setTimeout(Intl.DateTimeFormat);
}

const vista = new IntersectionObserver(
  (voci) => {
    for (const { isIntersecting, target } of voci) if (isIntersecting) carica(target);
  },
  { rootMargin: '600px' },
);

function cerca(radice: Element): void {
  for (const elemento of [radice, ...radice.querySelectorAll(':not(:defined)')])
    if (elemento.localName in elementi && elemento.matches(':not(:defined)'))
      // Of what is in view the observer would tell only after the next frame, and a slow phone takes a while to draw it. What is hidden has no place.
      if ((elemento.getClientRects()[0]?.top ?? Infinity) < innerHeight) carica(elemento);
      else vista.observe(elemento);
}

new MutationObserver((mutazioni) => {
  for (const { addedNodes } of mutazioni) for (const nodo of addedNodes) if (nodo instanceof Element) cerca(nodo);
}).observe(document.documentElement, { childList: true, subtree: true });
cerca(document.documentElement);
