import { leggi, Modello, nothing, percorri, type Posto } from './modello';

/** Brings what is shown to another value. */
type Mostra<V> = (valore: V) => void;
/** What shows a kind of values: texts, lists, those of one template. */
type Genere<V> = (host: unknown) => readonly [contenuto: Node, mostra: Mostra<V>];

const pieno = (valore: unknown) => (valore === nothing ? undefined : valore);

/** Values among the texts of an attribute; one that is `nothing` takes the attribute away. */
const componi = (pezzi: readonly string[], valori: readonly unknown[]) =>
  valori.includes(nothing)
    ? nothing
    : pezzi.reduce((testo, pezzo, i) => `${testo}${(valori[i - 1] ?? '') as string}${pezzo}`);

/** The signs before a name are Lit's: `.property`, `?boolean` and `@event` have one value and no text around it. */
function attributo(elemento: Element, [, da, nome, pezzi]: Posto, host: unknown): Mostra<readonly unknown[]> {
  const segno = nome.charAt(0);
  const suo = nome.slice(1);
  let attuale: unknown = nothing;
  // Once for all: it calls the listener of the last drawing.
  if (segno === '@') elemento.addEventListener(suo, (evento) => (attuale as EventListener).call(host, evento));
  return (valori) => {
    const valore = '.?@'.includes(segno) ? valori[da] : componi(pezzi, valori.slice(da, da + pezzi.length - 1));
    if (valore === attuale) return;
    attuale = valore;
    if (segno === '.') Reflect.set(elemento, suo, pieno(valore));
    else if (segno === '?') elemento.toggleAttribute(suo, Boolean(pieno(valore)));
    else if (valore === nothing) elemento.removeAttribute(nome);
    else if (segno !== '@') elemento.setAttribute(nome, String(valore));
  };
}

/** What lies between two nodes goes away. */
function svuota(inizio: Node, fine: Node): void {
  for (let nodo; (nodo = inizio.nextSibling) && nodo !== fine;) nodo.remove();
}

/** A place for one value of any kind, between two comments. */
function luogo(inizio: Comment, fine: Comment, host: unknown): Mostra<unknown> {
  let attuale: Genere<unknown>;
  let mostra: Mostra<unknown>;
  return (valore) => {
    const genere = genereDi(valore);
    if (genere === attuale) return mostra(valore);
    const [contenuto, nuova] = genere(host);
    // Whole before it is in the page: the browser lays it out once.
    nuova(valore);
    svuota(inizio, fine);
    fine.before(contenuto);
    attuale = genere;
    mostra = nuova;
  };
}

const testo: Genere<unknown> = () => {
  const nodo = new Text();
  return [
    nodo,
    (valore) => {
      const scritto = `${(pieno(valore) ?? '') as string}`;
      if (nodo.data !== scritto) nodo.data = scritto;
    },
  ];
};

/** Without keys: a list grows and shrinks at its end. */
const elenco: Genere<readonly unknown[]> = (host) => {
  const contenuto = new DocumentFragment();
  const fine = new Comment();
  contenuto.append(fine);
  const voci: [inizio: Comment, mostra: Mostra<unknown>][] = [];
  return [
    contenuto,
    (valori) => {
      valori.forEach((valore, i) => {
        let voce = voci[i];
        if (!voce) {
          const [inizio, termine] = [new Comment(), new Comment()];
          fine.before(inizio, termine);
          voce = voci[i] = [inizio, luogo(inizio, termine, host)];
        }
        voce[1](valore);
      });
      for (const [inizio] of voci.splice(valori.length)) {
        svuota(inizio, fine);
        inizio.remove();
      }
    },
  ];
};

const copie = new WeakMap<TemplateStringsArray, Genere<Modello>>();

/** A template is a kind by itself: where the last one was the same it takes the new values, else all is made anew. */
function copiaDi(modello: Modello): Genere<Modello> {
  const nota = copie.get(modello.stringhe);
  if (nota) return nota;
  const [originale, posti] = leggi(modello);
  const copia: Genere<Modello> = (host) => {
    const contenuto = document.importNode(originale, true);
    const nodi = percorri(contenuto);
    let letti = 0;
    const parti = posti.map((posto): Mostra<readonly unknown[]> => {
      const [quale, da, nome] = posto;
      for (; letti <= quale; letti++) nodi.nextNode();
      const nodo = nodi.currentNode;
      if (nome) return attributo(nodo as Element, posto, host);
      const mostra = luogo(nodo as Comment, nodo.nextSibling as Comment, host);
      return (valori) => mostra(valori[da]);
    });
    return [contenuto, ({ valori }) => parti.forEach((parte) => parte(valori))];
  };
  copie.set(modello.stringhe, copia);
  return copia;
}

const genereDi = (valore: unknown) =>
  (valore instanceof Modello ? copiaDi(valore) : Array.isArray(valore) ? elenco : testo) as Genere<unknown>;

const radici = new WeakMap<Node, Mostra<unknown>>();

/**
 * Shows a value at the end of a container, in the place of the one before: what did not change keeps its nodes, with focus and caret.
 *
 * Lit's `render` as far as these elements use it, in less than half of its bytes. Children are texts, templates and arrays; keys,
 * directives, nodes as values and templates of parts of a drawing are left out. The tests draw the same with both.
 */
export function render(valore: unknown, contenitore: ParentNode & Node, opzioni?: { host?: unknown }): void {
  let mostra = radici.get(contenitore);
  if (!mostra) {
    const [inizio, fine] = [new Comment(), new Comment()];
    contenitore.append(inizio, fine);
    radici.set(contenitore, (mostra = luogo(inizio, fine, opzioni?.host)));
  }
  mostra(valore);
}
