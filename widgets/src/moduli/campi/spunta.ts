import { html, type TemplateResult } from 'lit';
import type { Quadro } from '../nomi';
import { descrizione, errore, etichetta, obbligatorio, suggerimento } from './cornice';

/** A box to tick beside what it says. */
export const spunta = (quadro: Quadro, campo: string, aiuto?: string): TemplateResult =>
  html`<div class="campo">
    <label class="voce"
      ><input
        type="checkbox"
        id=${campo}
        name=${campo}
        ?required=${obbligatorio(quadro, campo)}
        aria-invalid=${quadro.errori.has(campo)}
        aria-describedby=${descrizione(quadro, campo, aiuto)}
      /><span>${etichetta(quadro, campo)}</span></label
    >
    ${suggerimento(campo, aiuto)} ${errore(quadro, campo)}
  </div>`;
