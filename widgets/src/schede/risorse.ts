import { html, type TemplateResult } from 'lit';
import type { Annualita } from 'strapi-plugin-piano-di-zona/contracts';
import type { Contesto } from './contesto';
import type { TestiARichiesta } from './testi/a-richiesta.it';

type ContestoRisorse = Pick<Contesto, 'euro'> & { testi: TestiARichiesta };

/** The budget of a year by fund, as a table. */
export const risorse = ({ vociDiSpesa, totali }: Annualita, { testi, euro }: ContestoRisorse): TemplateResult =>
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
            <td>${euro(previsto)}</td>
            <td>${euro(speso)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${testi.totale}</th>
        <td>${euro(totali.previsto)}</td>
        <td>${euro(totali.speso)}</td>
      </tr>
    </tfoot>
  </table>`;
