import { html, nothing, type TemplateResult } from 'lit';
import type { Apertura } from '../base/apertura';
import { stati } from '../base/stati';
import type { TestiComuni } from '../base/testi/it';

interface Voce {
  slug: string;
  titolo: string;
  url: string;
}

interface Pagina<V> {
  apertura: Apertura<{ data: V }, { stili: readonly CSSStyleSheet[] }>;
  /** The entry as the list has it, if the list is there. */
  voce: Voce | undefined;
  testi: TestiComuni & { indietro: string; pagina: string };
  livello: number;
  scheletro: unknown;
  dettaglio: (voce: V) => unknown;
}

/** The open entry in place of the list: the way back, its heading, what it says. Without its data, the link to its own page. */
export function pagina<V extends Voce>(stato: Pagina<V>): TemplateResult {
  const { apertura, testi, livello, scheletro, dettaglio } = stato;
  const letta = apertura.risorsa.dato?.data;
  // The data of the entry that was open before stay until the new ones are there.
  const attuale = letta?.slug === apertura.slug ? letta : undefined;
  const voce = stato.voce ?? attuale;
  const tasto = ({ key }: KeyboardEvent) => key === 'Escape' && apertura.chiudi();
  return html`<article part="dettaglio" @keydown=${tasto}>
    <button type="button" class="indietro" @click=${apertura.chiudi}>
      <span aria-hidden="true">←</span> ${testi.indietro}
    </button>
    ${
      voce
        ? html`<div class="titolo apertura" role="heading" aria-level=${livello} tabindex="-1" lang="it">
            ${voce.titolo}
          </div>`
        : nothing
    }
    ${stati(apertura.risorsa, {
      testi,
      scheletro,
      ripiego: voce ? html`<a href=${voce.url}>${testi.pagina}</a>` : nothing,
      pronta: () => (attuale ? dettaglio(attuale) : scheletro),
    })}
  </article>`;
}
