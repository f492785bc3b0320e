import { html, type TemplateResult } from 'lit';
import type { TestiARichiesta } from './testi/a-richiesta.it';

/**
 * How to subscribe to a feed: `webcal:` opens the calendar program where there is one, everyone else pastes the https address.
 */
export function abbonamento(indirizzo: string, testi: TestiARichiesta): TemplateResult {
  const copia = async (evento: Event) => {
    const riga = (evento.currentTarget as HTMLElement).closest('div');
    riga?.querySelector('input')?.select();
    // Without a secure context or the permission the address stays selected, ready to be copied by hand.
    await navigator.clipboard?.writeText(indirizzo).then(
      () => riga?.querySelector('output')?.replaceChildren(testi.copiato),
      () => undefined,
    );
  };
  const programmi = [
    ['Google Calendar', testi.abbonatiGoogle],
    ['Apple', testi.abbonatiApple],
    ['Outlook', testi.abbonatiOutlook],
  ];
  return html`<div class="indirizzo">
      <a class="bottone primario" href=${indirizzo.replace(/^https?:/, 'webcal:')}>${testi.abbonatiApri}</a>
      <input type="text" readonly aria-label=${testi.abbonatiIndirizzo} .value=${indirizzo} />
      <button type="button" @click=${copia}>${testi.copia}</button>
      <output></output>
    </div>
    <ul>
      ${programmi.map(([nome, testo]) => html`<li><b>${nome}</b>: ${testo}</li>`)}
    </ul>`;
}
