import { html, nothing, type TemplateResult } from 'lit';
import { sezione } from '../../campi/sezione';
import { completa } from '../../completa';
import { correzioni, domande } from './compilare';
import { impegni, inviate } from './elenchi';
import type { Area, Visita } from './visita';

/** Terms and what is said of them; what is not known is left out. */
const fatti = (voci: readonly (readonly [string, string | null])[]): TemplateResult =>
  html`<dl>
    ${voci.map(([termine, valore]) =>
      valore
        ? html`<div>
            <dt class="tenue">${termine}</dt>
            <dd lang="it">${valore}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;

function verificati({ testi }: Visita, { soggetto }: Area): TemplateResult {
  const { natura } = soggetto;
  return html`${fatti([
      [testi.etichette.denominazione, soggetto.denominazione],
      [testi.etichette.natura, testi.nature[natura] ?? natura],
      [testi.etichette.codiceFiscale, soggetto.codiceFiscale],
      [testi.etichette.partitaIva, soggetto.partitaIva],
      [testi.etichette.numeroRunts, soggetto.numeroRunts],
      [testi.etichette.pec, soggetto.pec],
    ])}
    <p class="tenue">${testi.aiutoVerificati}</p>`;
}

/** The area of a partner: what it says of itself, where it takes part, what was sent from the visitor's address. */
export function vista(visita: Visita, area: Area): TemplateResult {
  const { testi, soglia } = visita;
  const { livello } = soglia;
  const { soggetto, partner } = area;
  return html`<div class="campi">
    <div class="capo" role="heading" aria-level=${livello} tabindex="-1" id="area" lang="it">
      ${soggetto.denominazione}
    </div>
    <p>${completa(testi.sei, { email: area.email })}</p>
    <p class="piede">
      <button type="button" @click=${visita.scarica}>${testi.scarica}</button>
      <button type="button" @click=${visita.esci}>${testi.esci}</button>
    </p>
    ${
      partner.length > 1
        ? html`<div class="campo">
            <label for="partner">${testi.partner}</label>
            <select id="partner" @change=${({ target }: Event) => visita.scegli((target as HTMLSelectElement).value)}>
              ${partner.map(
                ({ slug, nome }) => html`<option value=${slug} ?selected=${slug === soggetto.slug}>${nome}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    <p role="status" tabindex="-1" id="esito">${visita.esito}</p>
    ${sezione(testi.verificati, livello + 1, verificati(visita, area))}
    ${sezione(testi.daCorreggere, livello + 1, correzioni(visita))} ${impegni(visita, area)} ${inviate(visita, area)}
    ${sezione(testi.allUfficio, livello + 1, domande(visita))}
  </div>`;
}
