import { html, nothing, type TemplateResult } from 'lit';
import { completa } from '../completa';
import type { Ricevuta } from './invio';
import type { TestiPratica } from './testi/it';

/** What the office has: shown to who wrote it, kept nowhere else. */
export interface Consegna {
  readonly dati: Ricevuta;
  /** What is still to be done, and to which address the office has written. */
  readonly seguito: string;
}

interface Azioni {
  readonly annuncia: (testo: string) => void;
  readonly ricomincia: () => void;
}

/** What a person needs after sending: the code, the term of the answer, and that one step is still theirs. */
export function ricevuta(
  testi: TestiPratica,
  livello: number,
  { dati, seguito }: Consegna,
  { annuncia, ricomincia }: Azioni,
): TemplateResult {
  const copia = ({ currentTarget }: Event) => {
    const codice = (currentTarget as HTMLElement).previousElementSibling;
    navigator.clipboard.writeText(dati.ricevuta).then(
      () => annuncia(testi.copiato),
      // A frame may be refused the clipboard: what is selected can be copied by hand.
      () => codice && getSelection()?.selectAllChildren(codice),
    );
  };
  return html`<div class="pannello fatto" part="ricevuta">
    <div class="capo" role="heading" aria-level=${livello} tabindex="-1" id="fatto">${testi.fatto}</div>
    <p>${testi.codice}</p>
    <p class="piede">
      <code>${dati.ricevuta}</code>
      <button type="button" @click=${copia}>${testi.copia}</button>
    </p>
    <div class="riquadro">
      <strong>${testi.posta}</strong>
      <p>${seguito}</p>
    </div>
    ${dati.termineGiorni ? html`<p>${completa(testi.termine, { n: dati.termineGiorni })}</p>` : nothing}
    <div><button type="button" @click=${ricomincia}>${testi.altra}</button></div>
  </div>`;
}
