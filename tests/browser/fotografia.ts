import type { Page } from 'playwright-core';

/** What the boxes of a page add up to: it changes with what the elements show, and with the scroll bar that comes of it. */
const MISURE =
  /^(width|height|(inline|block)-size|perspective-origin|transform-origin|margin-(left|right|inline-(start|end)))$/;

/** What a page is apart from the elements in it: they must leave it as it was. */
export const fotografa = (page: Page) =>
  page.evaluate((misure) => {
    const suoi = [...document.querySelectorAll('*')].filter((nodo) => !nodo.closest('head, [distretto]'));
    const stileDi = (nodo: Element) => {
      const calcolato = getComputedStyle(nodo);
      const nomi = [...calcolato].filter((nome) => !new RegExp(misure).test(nome));
      return nomi.map((nome) => `${nome}: ${calcolato.getPropertyValue(nome)}`).join('; ');
    };
    return {
      corpo: document.body.outerHTML,
      stili: suoi.map((nodo) => `${nodo.localName} { ${stileDi(nodo)} }`),
      // In Firefox what drives the browser has one.
      globali: Object.getOwnPropertyNames(globalThis)
        .filter((nome) => !nome.startsWith('__pw'))
        .sort(),
      fogli: document.adoptedStyleSheets.length,
      fuoco: document.activeElement?.localName,
      indirizzo: location.pathname + location.search + location.hash,
      storia: history.length,
      titolo: document.title,
      conservati: localStorage.length + sessionStorage.length,
    };
  }, MISURE.source);
