import { html, type TemplateResult } from 'lit';
import type { Annualita } from 'strapi-plugin-piano-di-zona/contracts';
import type { Lingua } from '../base/lingua';
import { euro } from '../base/euro';
import type { TestiARichiesta } from './testi/a-richiesta.it';

/** The budget of a year by fund, as a table. */
export const risorse = ({ vociDiSpesa, totali }: Annualita, testi: TestiARichiesta, lingua: Lingua): TemplateResult =>
  html`<table class="risorse">
    <caption class="nascosto">
      ${testi.risorseTitolo}
    </caption>
    <thead>
      <tr>
        <th scope="col">${testi.fondo}</th>
        <th scope="col">${testi.previsto}</th>
        <th scope="col">${testi.speso}</th>
      </tr>
    </thead>
    <tbody>
      ${vociDiSpesa.map(
        ({ fondo, previsto, speso }) =>
          html`<tr>
            <th scope="row" lang="it">${fondo.nome}</th>
            <td>${euro(previsto, lingua)}</td>
            <td>${euro(speso, lingua)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${testi.totale}</th>
        <td>${euro(totali.previsto, lingua)}</td>
        <td>${euro(totali.speso, lingua)}</td>
      </tr>
    </tfoot>
  </table>`;
