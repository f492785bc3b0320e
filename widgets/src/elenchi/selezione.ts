import { html, type TemplateResult } from 'lit';

/** A labelled choice among values with their names. */
export const selezione = (
  nome: string,
  attuale: string,
  voci: readonly (readonly [string, string])[],
  scegli: (valore: string) => void,
): TemplateResult =>
  html`<label
    ><span>${nome}</span>
    <select @change=${(evento: Event) => scegli((evento.target as HTMLSelectElement).value)}>
      ${voci.map(([valore, testo]) => html`<option value=${valore} .selected=${valore === attuale}>${testo}</option>`)}
    </select></label
  >`;
