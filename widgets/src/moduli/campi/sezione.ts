import { html, type TemplateResult } from 'lit';

/** Fields that belong together, under a heading of theirs. */
export const sezione = (titolo: string, livello: number, contenuto: unknown): TemplateResult =>
  html`<div class="sezione" role="group" aria-label=${titolo}>
    <div class="capo" role="heading" aria-level=${livello}>${titolo}</div>
    ${contenuto}
  </div>`;
