import { html, type Html } from '../../pagine/html';
import type { Campo } from './campi';

const FACOLTATIVO = 'Facoltativo.';

/** What is said under the label, and how the field refers to it. */
function detti(campo: Campo, id: string, errore: string | undefined) {
  const aiuto = [
    campo.tipo === 'paragrafo' && `Fino a ${campo.massimo} caratteri.`,
    campo.facoltativo && FACOLTATIVO,
  ].filter(Boolean);
  const descritto = [errore && `${id}-errore`, aiuto.length > 0 && `${id}-aiuto`].filter(Boolean).join(' ');
  return {
    testi: html`${aiuto.length > 0 && html`<span id="${id}-aiuto">${aiuto.join(' ')}</span>`}
    ${errore && html`<span class="errore" id="${id}-errore">${errore}</span>`}`,
    attributi: html`${descritto && html`aria-describedby="${descritto}"`} ${errore && html`aria-invalid="true"`}
    ${!campo.facoltativo && html`required`}`,
  };
}

/** A browser takes a line break after the tag for markup: the text may begin with one of its own. */
const areaDiTesto = (attributi: Html, testo: string): Html =>
  html`<textarea ${attributi} rows="10">${'\n'}${testo}</textarea>`;

/** A field of the page of a link, with what was written in it before and what is wrong with that. */
export function mostraCampo(campo: Campo, id: string, valore = '', errore?: string): Html {
  const { nome, etichetta } = campo;
  const { testi, attributi } = detti(campo, id, errore);
  if (campo.tipo === 'scelta')
    return html`<fieldset>
      <legend>${etichetta}</legend>
      ${testi}
      ${Object.entries(campo.voci).map(
        ([voce, detta]) =>
          html`<p>
            <label>
              <input type="radio" name="${nome}" value="${voce}" ${attributi} ${voce === valore && html`checked`} />
              ${detta}
            </label>
          </p>`,
      )}
    </fieldset>`;
  const casella = html`id="${id}" name="${nome}" maxlength="${campo.massimo}" ${attributi}`;
  return html`<p>
      <label for="${id}">${etichetta}</label>
      ${testi}
    </p>
    <p>${campo.tipo === 'riga' ? html`<input ${casella} value="${valore}" />` : areaDiTesto(casella, valore)}</p>`;
}
