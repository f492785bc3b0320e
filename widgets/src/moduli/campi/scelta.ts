import { html, type TemplateResult } from 'lit';
import { vincoloDi, type Quadro } from '../nomi';
import { descrizione, errore, etichetta, obbligatorio, suggerimento } from './cornice';

/** An entry of a choice. */
export interface Voce {
  readonly slug: string;
  readonly nome: string;
}

/** The entries of a closed list of the contract. */
export const voci = (quadro: Quadro, campo: string, nomi: Readonly<Record<string, string>>): Voce[] =>
  (vincoloDi(quadro.vincoli, campo)?.valori ?? []).map((slug) => ({ slug, nome: nomi[slug] ?? slug }));

/** One choice out of a long list. */
export const tendina = (quadro: Quadro, campo: string, elenco: readonly Voce[]): TemplateResult =>
  html`<div class="campo">
    <label for=${campo}>${etichetta(quadro, campo)}</label>
    <select
      id=${campo}
      name=${campo}
      aria-describedby=${descrizione(quadro, campo)}
      aria-invalid=${quadro.errori.has(campo)}
      ?required=${obbligatorio(quadro, campo)}
    >
      <option value="">${quadro.testi.scegli}</option>
      ${elenco.map(({ slug, nome }) => html`<option value=${slug}>${nome}</option>`)}
    </select>
    ${errore(quadro, campo)}
  </div>`;

/** Boxes of which several can be ticked, all in view under one legend. */
export const caselle = (quadro: Quadro, campo: string, elenco: readonly Voce[], aiuto?: string): TemplateResult =>
  html`<fieldset class="campo largo" id=${campo} aria-describedby=${descrizione(quadro, campo, aiuto)}>
    <legend>${etichetta(quadro, campo)}</legend>
    ${suggerimento(campo, aiuto)}
    <div class="griglia">
      ${elenco.map(
        ({ slug, nome }) =>
          html`<label class="voce"><input type="checkbox" name=${campo} value=${slug} /><span>${nome}</span></label>`,
      )}
    </div>
    ${errore(quadro, campo)}
  </fieldset>`;
