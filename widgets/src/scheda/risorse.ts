import { html, nothing, type TemplateResult } from 'lit';
import type { Annualita } from 'strapi-plugin-piano-di-zona/contracts';
import { fondiDi } from './confronto';
import type { ContestoScheda } from './contesto';

/** The budget of a year by fund, as a table; what was planned the year before stands below what is planned now. */
export function risorse(
  annualita: Annualita,
  prima: Annualita | undefined,
  { testi, euro }: Pick<ContestoScheda, 'testi' | 'euro'>,
): TemplateResult {
  const previsto = (ora: number, allora: number | undefined) =>
    html`${euro(ora)}${
      prima && allora !== undefined && allora !== ora
        ? html`<small class="prima">${prima.anno}: ${euro(allora)}</small>`
        : nothing
    }`;
  const { totali } = annualita;
  return html`<table class="risorse">
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
      ${fondiDi(annualita, prima).map(
        (fondo) =>
          html`<tr>
            <th scope="row" lang="it">${fondo.nome}</th>
            <td>${previsto(fondo.previsto, fondo.prima)}</td>
            <td>${euro(fondo.speso)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${testi.totale}</th>
        <td>${previsto(totali.previsto, prima?.totali.previsto)}</td>
        <td>${euro(totali.speso)}</td>
      </tr>
    </tfoot>
  </table>`;
}
