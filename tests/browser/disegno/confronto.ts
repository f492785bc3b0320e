import type * as Lit from 'lit';

/** What the elements use of Lit, which has two makers: Lit itself and ours. */
export type Pennello = Pick<typeof Lit, 'html' | 'nothing' | 'render'>;

/** What is drawn at one step, by either of the two. `segna` is called by listeners. */
export type Passo = (pennello: Pennello, segna: (...cosa: unknown[]) => void) => unknown;

/** What a reader and a script can tell of a node. Comments hold places and mean nothing; neither do empty texts. */
function descrivi(nodo: Node): unknown {
  const figli: unknown[] = [];
  for (const figlio of nodo.childNodes) {
    if (figlio instanceof Element) figli.push(descrivi(figlio));
    else if (figlio instanceof Text && figlio.data) figli.push(figlio.data);
  }
  if (!(nodo instanceof Element)) return figli;
  const { value, checked, selected } = nodo as Partial<HTMLInputElement & HTMLOptionElement>;
  const attributi = [...nodo.attributes].map(({ name, value: valore }) => [name, valore]);
  return [nodo.namespaceURI, nodo.localName, attributi, { value, checked, selected }, figli];
}

/** A maker with a place of its own in the page. */
function banco(pennello: Pennello) {
  const contenitore = document.body.appendChild(document.createElement('div'));
  const host = { nome: 'host' };
  const segnati: unknown[] = [];
  const spia = new MutationObserver(() => undefined);
  spia.observe(contenitore, { subtree: true, childList: true, attributes: true, characterData: true });
  let prima: Element[] = [];
  const disegna = (passo: Passo) => {
    const segna = (...cosa: unknown[]) => void segnati.push(cosa);
    pennello.render(passo(pennello, segna), contenitore, { host });
  };
  return (passo: Passo) => {
    disegna(passo);
    spia.takeRecords();
    // The same values once more.
    disegna(passo);
    const toccati = spia.takeRecords().length;
    const dopo = [...contenitore.querySelectorAll('*')];
    const rimasti = dopo.map((elemento) => prima.indexOf(elemento));
    prima = dopo;
    dopo.forEach((elemento, detail) => elemento.dispatchEvent(new CustomEvent('prova', { detail })));
    return { visto: descrivi(contenitore), rimasti, toccati, segnati: segnati.splice(0) };
  };
}

/** What is seen of each maker, step by step. */
export function confronta(passi: readonly Passo[], ...pennelli: readonly Pennello[]) {
  return pennelli.map((pennello) => passi.map(banco(pennello)));
}
