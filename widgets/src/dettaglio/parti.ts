import { html, nothing } from 'lit';

/** A term of a description list with its value; nothing where there is no value. */
export const riga = (nome: string, valore: unknown) =>
  valore
    ? html`<div>
        <dt>${nome}</dt>
        <dd>${valore}</dd>
      </div>`
    : nothing;

/** A part of a detail under its heading, of the given level; nothing where it is empty. */
export const parteDi = (livello: number) => (nome: string, contenuto: unknown) =>
  contenuto
    ? html`<div class="gruppo" role="heading" aria-level=${livello}>${nome}</div>
        ${contenuto}`
    : nothing;
