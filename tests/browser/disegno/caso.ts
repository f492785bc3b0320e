import type { Passo } from './confronto';

/** What people and attackers may write; none of it is ever markup. */
export const OSTILI = [
  '<img src="x" onerror="colpito = 1">',
  '"><script>colpito = 1</script>',
  `' onfocus='colpito = 1`,
  '<!--pdz-->',
  '<!--pdz--><!---->',
  '--></div><svg onload="colpito = 1">',
  '{{ valore }} ${valore}',
  '&lt;b&gt; &amp;amp;',
  '\ud800 e \udc00',
  'a\u0000b\u2028c',
  '</textarea></select></table>',
  '=',
];

type Sorte = () => number;

/** Always the same numbers for the same seed (mulberry32). */
export function sorte(seme: number): Sorte {
  let stato = seme;
  return () => {
    stato = (stato + 0x6d2b79f5) | 0;
    let t = Math.imul(stato ^ (stato >>> 15), 1 | stato);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values of every kind in every position, nested, made again from the same seed for each of the two makers. */
export function passoACaso(seme: number): Passo {
  return (pennello, segna) => {
    const caso = sorte(seme);
    const uno = <V>(voci: readonly V[]): V => voci[Math.floor(caso() * voci.length)] as V;
    const { html, nothing } = pennello;
    const semplice = (): unknown =>
      uno<unknown>([nothing, null, undefined, '', 0, 1, -0.5, true, false, 'testo', ...OSTILI]);
    const elenco = (voce: () => unknown) => Array.from({ length: Math.floor(caso() * 5) }, voce);
    const figlio = (livello: number): unknown =>
      livello > 3 || caso() < 0.3 ? semplice() : uno([modello, modello, modello, lista])(livello + 1);
    const lista = (livello: number): unknown => elenco(() => figlio(livello));
    const modello = (livello: number): unknown => {
      const f = () => figlio(livello);
      const s = semplice;
      const n = Math.floor(caso() * 100);
      return uno<() => unknown>([
        () => html`<p class="a ${s()} b ${s()}" title=${s()} ?hidden=${s()}>${f()} e ${f()}</p>`,
        () => html`${f()}${f()}`,
        () => html`<b>fermo</b>`,
        () => html`prima <i id="i-${s()}">${f()}</i> dopo ${s()}`,
        () => html`<input .value=${String(s() === nothing ? '' : n)} placeholder=${s()} ?required=${s()} />`,
        () => html`<button type="button" @prova=${(e: CustomEvent) => segna(n, e.detail)}>${f()}</button>`,
        () =>
          html`<select @prova=${(e: CustomEvent) => segna('scelta', n, e.detail)}>
            ${elenco(() => html`<option value=${n} .selected=${caso() < 0.5}>${s()}</option>`)}
          </select>`,
        () =>
          html`<table>
            <tbody>
              ${elenco(
                () =>
                  html`<tr>
                    ${elenco(() => html`<td colspan=${n}>${f()}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>`,
        () =>
          html`<svg viewBox="0 0 ${n} ${n}" aria-label=${s()}>
            ${elenco(() => html`<svg x=${n} class=${s()}><text y="${n}%">${s()}</text></svg>`)}
          </svg>`,
      ])();
    };
    return figlio(0);
  };
}
