import { html, nothing, type TemplateResult } from 'lit';
import type { SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import type { Contesto } from './contesto';

/** A scheda as one card of the list. */
export function carta(scheda: SchedaInElenco, { testi, apertura, euro }: Contesto): TemplateResult {
  const { codice, tipologia, stato, sintesi, capofila, totali, annullato, aree } = scheda;
  return html`<li class="carta" part="scheda">
    <p class="tenue">${[codice, testi.etichette.tipologia?.[tipologia]].filter(Boolean).join(' · ')}</p>
    ${apertura.link(scheda)} ${annullato ? html`<p class="nota">${testi.annullata}</p>` : nothing}
    ${sintesi ? html`<p class="sintesi" lang="it">${sintesi}</p>` : nothing}
    <p class="tenue piede">
      ${capofila ? html`${testi.capofila}: <span lang="it">${capofila.nome}</span><br />` : nothing}
      ${totali.previsto ? html`${testi.risorse}: <b>${euro(totali.previsto)}</b>` : nothing}
    </p>
    <p class="etichette">
      <span>${testi.etichette.stato?.[stato]}</span>
      ${aree.map(({ nome }) => html`<span lang="it">${nome}</span>`)}
    </p>
  </li>`;
}
