import { html, nothing, type TemplateResult } from 'lit';
import type { Risorsa } from './risorsa';
import type { TestiComuni } from './testi/it';

interface Viste<R> {
  testi: TestiComuni;
  /** What holds the room while there is nothing to show: of the final height. */
  scheletro: unknown;
  pronta: (dato: R) => unknown;
  /** What is shown until data are there and when they cannot come; by default the children of the tag. */
  ripiego?: unknown;
}

const avviso = (testo: string, testi: TestiComuni, riprova: () => void): TemplateResult =>
  html`<div class="avviso" part="avviso" role="alert">
    <p>${testo}</p>
    <button type="button" @click=${riprova}>${testi.riprova}</button>
  </div>`;

/**
 * One resource in each of its states. The fallback (the children of the tag) stays until data are there and whenever they
 * cannot come; old data stay, with a word about it, when the server is away.
 */
export function stati<R>(
  risorsa: Risorsa<R>,
  { testi, scheletro, pronta, ripiego = html`<slot></slot>` }: Viste<R>,
): unknown {
  const riprova = () => risorsa.ricarica();
  if (risorsa.dato !== undefined) {
    return html`${risorsa.vecchia ? avviso(testi.vecchia, testi, riprova) : nothing}${pronta(risorsa.dato)}`;
  }
  if (risorsa.errore !== undefined) {
    return html`${avviso(risorsa.errore === 404 ? testi.assente : testi.errore, testi, riprova)}${ripiego}`;
  }
  return risorsa.attesa
    ? html`<div class="attesa" part="attesa">
        <p class="nascosto" role="status">${testi.attesa}</p>
        ${ripiego}
        <div class="scheletro" aria-hidden="true">${scheletro}</div>
      </div>`
    : ripiego;
}
