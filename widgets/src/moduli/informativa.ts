import { html, type TemplateResult } from 'lit';
import type { RispostaInformativa } from 'strapi-plugin-piano-di-zona/contracts';
import { ricco } from '../base/ricco';
import { completa } from './completa';
import { spunta } from './campi/spunta';
import type { Quadro } from './nomi';

/**
 * The privacy notice in force and the box that records that it was read. It is not a consent: the office acts in a public
 * task (art. 6(1)(e) GDPR). The text is HTML that the server has cleaned.
 */
export function informativa(quadro: Quadro, dati: RispostaInformativa['data']): TemplateResult {
  const { titolo, testo, titolare, dpo, conservazioneMesi: mesi, url } = dati;
  return html`<div class="sezione" part="informativa">
    <details lang="it">
      <summary>${titolo}</summary>
      <div class="riquadro">
        ${ricco(testo)}
        <p>${completa(quadro.testi.dettagli, { titolare, dpo: dpo ?? '–', mesi })}</p>
        <p><a href=${url} target="_blank">${url}</a></p>
      </div>
    </details>
    ${spunta(quadro, 'presaVisione')}
  </div>`;
}
