import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What a parser that follows the HTML standard sees in a page. */
export interface PaginaLetta {
  errori: string[];
  lingua: string | null;
  titolo: string;
  /** Level of each heading, in order. */
  livelli: number[];
  /** What has an `id`, and how many there are of each. */
  id: Record<string, number>;
  /** `href`, `src` and addresses of alternatives, as they are written. */
  legami: string[];
  /** `og:*` and `description`, by name. */
  meta: Record<string, string>;
  testo: string;
}

/** The parser is an ES module, which jest does not load: it runs in a process of its own. */
const LETTORE = `
import { parse } from 'parse5';
import { text } from 'node:stream/consumers';
const pagine = JSON.parse(await text(process.stdin));
const leggi = (html) => {
  const errori = [];
  const letta = { errori, lingua: null, titolo: '', livelli: [], id: {}, legami: [], meta: {}, testo: '' };
  const radice = parse(html, { onParseError: ({ code, startLine }) => errori.push(code + ' at line ' + startLine) });
  const testoDi = (nodo) => (nodo.value ?? '') + (nodo.childNodes ?? []).map(testoDi).join('');
  const visita = (nodo) => {
    const attributi = Object.fromEntries((nodo.attrs ?? []).map(({ name, value }) => [name, value]));
    const { id, href, src, name, property, content } = attributi;
    if (id !== undefined) letta.id[id] = (letta.id[id] ?? 0) + 1;
    if (href !== undefined) letta.legami.push(href);
    if (src !== undefined) letta.legami.push(src);
    if (nodo.nodeName === 'meta' && content !== undefined) letta.meta[property ?? name] = content;
    if (nodo.nodeName === 'html') letta.lingua = attributi.lang ?? null;
    if (nodo.nodeName === 'title') letta.titolo = testoDi(nodo);
    if (nodo.nodeName === 'body') letta.testo = testoDi(nodo);
    if (/^h[1-6]$/.test(nodo.nodeName)) letta.livelli.push(Number(nodo.nodeName[1]));
    for (const figlio of nodo.childNodes ?? []) visita(figlio);
  };
  visita(radice);
  return letta;
};
process.stdout.write(JSON.stringify(pagine.map(leggi)));
`;

/** Reads pages as a browser does. */
export function leggiHtml(pagine: readonly string[]): PaginaLetta[] {
  const uscita = execFileSync(process.execPath, ['--input-type=module', '--eval', LETTORE], {
    cwd: path.resolve(__dirname, '../../..'),
    input: JSON.stringify(pagine),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(uscita.toString()) as PaginaLetta[];
}
