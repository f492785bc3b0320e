import { html, nothing, type TemplateResult } from 'lit';

interface Tabella {
  /** What opens it, `Dati in tabella`. */
  apri: string;
  /** What it is about. */
  nome: string;
  colonne: readonly string[];
  /** The first cell of each is its heading. */
  righe: readonly (readonly unknown[])[];
  csv: { nome: string; indirizzo: string | undefined };
}

/** The data of a chart as a table, and where to download them. */
export const tabella = ({ apri, nome, colonne, righe, csv }: Tabella): TemplateResult =>
  html`<details part="tabella">
    <summary>${apri}${apri === nome ? nothing : html`<span class="nascosto">: ${nome}</span>`}</summary>
    <div class="scorre" tabindex="0" role="region" aria-label=${nome}>
      <table>
        <caption class="nascosto">
          ${nome}
        </caption>
        <thead>
          <tr>
            ${colonne.map((colonna) => html`<th scope="col">${colonna}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${righe.map(
            ([capo, ...celle]) =>
              html`<tr>
                <th scope="row">${capo}</th>
                ${celle.map((cella) => html`<td>${cella}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p><a href=${csv.indirizzo ?? ''}>${csv.nome}</a></p>
  </details>`;
