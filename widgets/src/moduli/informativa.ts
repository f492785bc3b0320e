import { html, type TemplateResult } from 'lit';
import type { RispostaInformativa } from 'strapi-plugin-piano-di-zona/contracts';
import { ricco } from '../base/ricco';
import { completa } from './completa';
import { descrizione, errore, segno } from './campi/cornice';
import { etichettaDi, type Quadro } from './nomi';

/**
 * The privacy notice in force and the box that records that it was read. It is not a consent: the office acts in a public
 * task (art. 6(1)(e) GDPR). The text is HTML that the server has cleaned.
 */
export function informativa(quadro: Quadro, dati: RispostaInformativa['data']): TemplateResult {
  const { titolo, testo, titolare, dpo, conservazioneMesi: mesi, url } = dati;
  const campo = 'presaVisione';
  return html`<div class="sezione" part="informativa">
    <details lang="it">
      <summary>${titolo}</summary>
      <div class="riquadro">
        ${ricco(testo)}
        <p>${completa(quadro.testi.dettagli, { titolare, dpo: dpo ?? '–', mesi })}</p>
        <p><a href=${url} target="_blank">${url}</a></p>
      </div>
    </details>
    <div class="campo">
      <label class="voce"
        ><input
          type="checkbox"
          id=${campo}
          name=${campo}
          required
          aria-invalid=${quadro.errori.has(campo)}
          aria-describedby=${descrizione(quadro, campo)}
        /><span>${etichettaDi(quadro, campo)}${segno(quadro, campo)}</span></label
      >
      ${errore(quadro, campo)}
    </div>
  </div>`;
}
