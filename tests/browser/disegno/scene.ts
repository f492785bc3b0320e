import { OSTILI } from './caso';
import type { Passo, Pennello } from './confronto';

/** A step for each value, there and back. */
const perOgni = <V>(valori: readonly V[], disegna: (valore: V, pennello: Pennello) => unknown): Passo[] =>
  [...valori, ...valori.toReversed()].map((valore) => (pennello) => disegna(valore, pennello));

/** Stands for the `nothing` of whoever draws. */
const NIENTE = Symbol('nothing');
const semplici = [NIENTE, 'a', null, undefined, '', 0, false, true, NIENTE, 'a b', ...OSTILI];
const vero = (valore: unknown, { nothing }: Pennello) => (valore === NIENTE ? nothing : valore);

const scritti = new Map<string, TemplateStringsArray>();

/** A text as if it had been written as a template, always the same for the same text. */
function scritto(testo: string): TemplateStringsArray {
  const stringhe = scritti.get(testo) ?? Object.assign([testo], { raw: [testo] });
  scritti.set(testo, stringhe);
  return stringhe;
}

/** What is drawn in one place, step by step, by name. */
export const scene: Readonly<Record<string, readonly Passo[]>> = {
  'a text': perOgni(semplici, (v, p) => p.html`<p>uno ${vero(v, p)} due</p>`),
  'an attribute': perOgni(semplici, (v, p) => p.html`<p title=${vero(v, p)} class="x">fermo</p>`),
  'an attribute with texts around its values': perOgni(
    semplici,
    (v, p) => p.html`<p class="uno ${vero(v, p)} due ${'tre'}" data-x="${vero(v, p)}${vero(v, p)}">fermo</p>`,
  ),
  'a boolean attribute': perOgni(
    semplici,
    (v, p) => p.html`<details ?open=${vero(v, p)}><summary>s</summary></details>`,
  ),
  'a property': perOgni(
    semplici,
    (v, p) => p.html`<input .value=${vero(v, p)} /><input type="checkbox" .checked=${v} />`,
  ),
  'one place for texts, templates, lists and nothing': perOgni<(p: Pennello) => unknown>(
    [
      () => 'testo',
      (p) => p.html`<b>modello</b>`,
      (p) => [p.html`<i>1</i>`, '2', p.nothing],
      (p) => p.nothing,
      (p) => p.html`${p.html`${p.html`<u>dentro</u>`}`}`,
      () => [],
      (p) => [[p.html`<b>1</b>`, ['2', []]], '3'],
      () => null,
    ],
    (fa, p) => p.html`<div>${fa(p)}</div>`,
  ),
  'no template around': perOgni<(p: Pennello) => unknown>(
    [() => 'testo', (p) => p.html`<b>b</b> e ${'c'}`, (p) => [1, p.html`<i>2</i>`], (p) => p.nothing],
    (fa, p) => fa(p),
  ),
  'a list that grows and shrinks': perOgni(
    [0, 1, 3, 2, 5, 0, 2],
    (n, p) =>
      p.html`<ul>
        <li>primo</li>
        ${Array.from({ length: n }, (_, i) => p.html`<li data-i=${i}>${n}</li>`)}
        <li>ultimo</li>
      </ul>`,
  ),
  'a list of several kinds that turns': perOgni([0, 1, 2, 3, 4], (n, p) =>
    [...['testo', p.html`<b>${n}</b>`, p.html`<i>${n}</i>`, [n, n], p.nothing]].map((_, i, voci) => voci[(i + n) % 5]),
  ),
  'lists in tables': perOgni(
    [1, 3, 0, 2],
    (n, p) =>
      p.html`<table>
        <thead>
          <tr>
            ${Array.from({ length: n }, (_, i) => p.html`<th scope="col">${i}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: n }, () => p.html`<tr>${Array.from({ length: n }, (_, i) => p.html`<td>${i}</td>`)}</tr>`)}
        </tbody>
      </table>`,
  ),
  'the choices of a select': perOgni(
    ['a', 'b', 'c'],
    (scelta, p) =>
      p.html`<select>
        ${['a', 'b', 'c'].map((v) => p.html`<option value=${v} .selected=${v === scelta}>${v}</option>`)}
      </select>`,
  ),
  'a drawing': perOgni(
    [1, 4, 2],
    (n, p) =>
      p.html`<svg viewBox="0 0 ${n} ${n}" role="img" aria-label=${n}>
        <path d=${`M0 0h${n}`} />
        <g>${Array.from({ length: n }, (_, i) => p.html`<svg x=${i} text-anchor="end"><text>${i}</text></svg>`)}</g>
      </svg>`,
  ),
  listeners: [1, 2, 3].map(
    (n): Passo =>
      ({ html }, segna) =>
        html`<button
          @prova=${function (this: unknown, evento: CustomEvent) {
            segna(n, evento.detail, evento.currentTarget === evento.target, this);
          }}
        >
          ${n}
        </button>`,
  ),
  'a text of the server': perOgni(['<p>uno <b>due</b></p><!--pdz--><!----><p>tre</p>', '<em>x</em>'], (testo, p) => [
    p.html`<div>${p.html(scritto(testo))}</div>`,
  ]),
};
