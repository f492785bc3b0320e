import { html, nothing, type TemplateResult } from 'lit';
import type { Indicatore } from 'strapi-plugin-piano-di-zona/contracts';
import { punti } from '../grafici/geometria';
import { linea } from '../grafici/linea';
import type { Contesto } from './contesto';

/** Each indicator with its values over the years, where it started and where it should arrive. */
export function indicatori(voci: readonly Indicatore[], { testi, numero, tabella }: Contesto): TemplateResult {
  return html`<p class="tenue">${testi.legendaLinee}</p>
    <ul class="voci griglia">
      ${voci.map((voce) => {
        const { nome, unita, descrizione, fonte } = voce;
        const righe = punti(voce).map(({ anno, valore, tipo }) => [anno, `${numero(valore)} ${unita}`, testi[tipo]]);
        const detto = righe.map(([anno, valore, tipo]) => `${anno}: ${valore} (${tipo})`).join('; ');
        return html`<li>
          <p class="nome" lang="it">${nome} <small>(${unita})</small></p>
          ${descrizione ? html`<p class="tenue" lang="it">${descrizione}</p>` : nothing}
          ${linea(voce, numero, `${nome}. ${detto}`)}
          ${tabella(nome, [testi.unAnno, testi.valore, testi.cheCosE], righe)}
          ${fonte ? html`<p class="tenue">${testi.fonte}: <span lang="it">${fonte}</span></p>` : nothing}
        </li>`;
      })}
    </ul>`;
}
