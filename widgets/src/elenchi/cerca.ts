import { html, type TemplateResult } from 'lit';

/** The field of a search that answers as one types. */
export const campoRicerca = (nome: string, valore: string, scegli: (valore: string) => void): TemplateResult =>
  html`<label class="cerca"
    ><span>${nome}</span>
    <input
      type="search"
      .value=${valore}
      @input=${(evento: Event) => scegli((evento.target as HTMLInputElement).value)}
  /></label>`;
