import { html, nothing, type TemplateResult } from 'lit';
import type { Risorsa } from './risorsa';
import type { TestiComuni } from './testi/it';

interface Viste<R> {
  testi: TestiComuni;
  /** What holds the room while there is nothing to show: of the final height, by default that of a list. */
  scheletro?: unknown;
  pronta: (dato: R) => unknown;
  /** What is shown until data are there and when they cannot come; by default the children of the tag. */
  ripiego?: unknown;
}

/** What holds the room of data that are on their way: low and high bars. */
export const ossa = (basse: number, alte: number): TemplateResult[] => [
  ...Array<TemplateResult>(basse).fill(html`<div class="osso basso"></div>`),
  ...Array<TemplateResult>(alte).fill(html`<div class="osso"></div>`),
];

/**
 * One resource in each of its states. The fallback (the children of the tag) stays until data are there and whenever they
 * cannot come; old data stay, with a word about it, when the server is away.
 */
export function stati<R>(
  risorsa: Risorsa<R>,
  { testi, scheletro = ossa(1, 6), pronta, ripiego = html`<slot></slot>` }: Viste<R>,
): unknown {
  const avviso = (testo: string) =>
    html`<div class="avviso" part="avviso" role="alert">
      <p>${testo}</p>
      <button type="button" @click=${() => risorsa.ricarica()}>${testi.riprova}</button>
    </div>`;
  if (risorsa.dato !== undefined) {
    return html`${risorsa.vecchia ? avviso(testi.vecchia) : nothing}${pronta(risorsa.dato)}`;
  }
  if (risorsa.errore !== undefined) {
    return html`${avviso(risorsa.errore === 404 ? testi.assente : testi.errore)}${ripiego}`;
  }
  return risorsa.attesa
    ? html`<div class="attesa" part="attesa">
        <p class="nascosto" role="status">${testi.attesa}</p>
        ${ripiego}
        <div class="scheletro" aria-hidden="true">${scheletro}</div>
      </div>`
    : ripiego;
}
