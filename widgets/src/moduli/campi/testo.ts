import { html, nothing, type TemplateResult } from 'lit';
import type { Quadro } from '../nomi';
import { descrizione, errore, etichetta, obbligatorio, suggerimento } from './cornice';

export interface OpzioniTesto {
  readonly tipo?: 'email' | 'tel' | 'url';
  /** The purpose of the field for the browser's autofill (WCAG 1.3.5); by default `off`, for the data of someone else. */
  readonly autocompleta?: AutoFill | 'url';
  readonly tastiera?: 'numeric';
  readonly aiuto?: string;
  readonly iniziale?: string | undefined;
  /** Several lines: how many are in view. */
  readonly righe?: number;
}

/**
 * A field of one or several lines with its label, hint and error. There is no `maxlength`: it would cut a pasted text without
 * a word, while the check says how much is too much.
 */
export function testo(quadro: Quadro, campo: string, opzioni: OpzioniTesto = {}): TemplateResult {
  const { tipo, autocompleta = 'off', tastiera, aiuto, iniziale, righe } = opzioni;
  const descritto = descrizione(quadro, campo, aiuto);
  const sbagliato = quadro.errori.has(campo);
  const serve = obbligatorio(quadro, campo);
  return html`<div class="campo ${righe ? 'largo' : ''}">
    <label for=${campo}>${etichetta(quadro, campo)}</label>
    ${suggerimento(campo, aiuto)}
    ${
      righe
        ? html`<textarea
            id=${campo}
            name=${campo}
            rows=${righe}
            aria-describedby=${descritto}
            aria-invalid=${sbagliato}
            ?required=${serve}
          ></textarea>`
        : html`<input
            id=${campo}
            name=${campo}
            type=${tipo ?? 'text'}
            value=${iniziale ?? nothing}
            inputmode=${tastiera ?? nothing}
            autocomplete=${autocompleta}
            aria-describedby=${descritto}
            aria-invalid=${sbagliato}
            ?required=${serve}
          />`
    }
    ${errore(quadro, campo)}
  </div>`;
}
