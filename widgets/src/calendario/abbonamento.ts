import { html, type TemplateResult } from 'lit';
import type { TestiARichiesta } from './testi/a-richiesta.it';

/**
 * How to subscribe to a feed: `webcal:` opens the calendar program where there is one, everyone else pastes the address.
 * `indirizzo` is the https address of the feed; `copiato` is called when it is in the clipboard.
 */
export function abbonamento(indirizzo: string, testi: TestiARichiesta, copiato: () => void): TemplateResult {
  const copia = async (evento: Event) => {
    const campo = (evento.currentTarget as HTMLElement).parentElement?.querySelector('input');
    campo?.select();
    // Without a secure context or the permission the address stays selected, ready to be copied by hand.
    await navigator.clipboard?.writeText(indirizzo).then(copiato, () => undefined);
  };
  const programmi = [
    ['Google Calendar', testi.abbonatiGoogle],
    ['Apple', testi.abbonatiApple],
    ['Outlook', testi.abbonatiOutlook],
  ];
  return html`<p class="indirizzo">
      <a class="bottone primario" href=${indirizzo.replace(/^https?:/, 'webcal:')}>${testi.abbonatiApri}</a>
      <input type="text" readonly aria-label=${testi.abbonatiIndirizzo} .value=${indirizzo} />
      <button type="button" @click=${copia}>${testi.copia}</button>
    </p>
    <ul>
      ${programmi.map(([nome, testo]) => html`<li><b>${nome}</b>: ${testo}</li>`)}
    </ul>`;
}
