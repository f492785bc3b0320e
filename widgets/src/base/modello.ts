/** What a template puts nothing for: no child, no attribute. */
export const nothing = Symbol();

/**
 * Stands in the text of a template for each value, until the browser has parsed it: between tags it becomes the two ends of a
 * place, inside an attribute it stays text.
 */
const SEGNO = '<!--pdz--><!---->';

/** Where a template takes values: an attribute, with the texts around its values, or a child. */
export type Posto = readonly [
  /** The element, or the beginning of the place: how many elements and comments come before it. */
  nodo: number,
  /** The first of its values. */
  da: number,
  /** The attribute. */
  nome: string,
  pezzi: readonly string[],
];

/** A template with its values. Only a template of the source makes one: nothing in the data can pass for it. */
export class Modello {
  constructor(
    readonly stringhe: TemplateStringsArray,
    readonly valori: readonly unknown[],
  ) {}
}

export const html = (stringhe: TemplateStringsArray, ...valori: unknown[]): Modello => new Modello(stringhe, valori);

interface Politica {
  createHTML(testo: string): string;
}
// Lit's name for it: sites allow it in their Content-Security-Policy.
const politica = (
  globalThis as { trustedTypes?: { createPolicy(nome: string, regole: Politica): Politica } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (testo) => testo });

/** What the browser makes of a template, to be copied, and where its values go. */
export function leggi({ stringhe, valori }: Modello): [DocumentFragment, Posto[]] {
  if (!Object.hasOwn(stringhe, 'raw')) throw new TypeError('html');
  const testo = stringhe.join(SEGNO).replaceAll(`=${SEGNO}`, `="${SEGNO}"`);
  const { content } = Object.assign(document.createElement('template'), {
    innerHTML: politica ? politica.createHTML(testo) : testo,
  });
  const posti: Posto[] = [];
  const nodi = percorri(content);
  // A text of the server has no values: a comment in it is never taken for a place.
  for (let nodo = 0, da = 0; da < valori.length; nodo++) {
    // Fails where a value has no place, inside a <textarea>: the build has refused that.
    const trovato = nodi.nextNode()!;
    if (trovato.nodeValue === 'pdz') posti.push([nodo, da++, '', []]);
    else if (trovato instanceof Element) {
      for (const nome of trovato.getAttributeNames()) {
        const pezzi = trovato.getAttribute(nome)!.split(SEGNO);
        if (pezzi.length < 2) continue;
        trovato.removeAttribute(nome);
        posti.push([nodo, da, nome, pezzi]);
        da += pezzi.length - 1;
      }
    }
  }
  return [content, posti];
}

/** The elements and comments of a tree, in their order. */
export const percorri = (radice: Node): TreeWalker =>
  document.createTreeWalker(radice, 129 /* NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT */);
