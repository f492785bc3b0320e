import { html, type TemplateResult } from 'lit';
import type { Documento } from 'strapi-plugin-piano-di-zona/contracts';
import type { Lingua } from '../base/lingua';

const peso = (byte: number, lingua: Lingua) =>
  new Intl.NumberFormat(lingua, {
    style: 'unit',
    unit: byte < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: byte < 1e6 ? 0 : 1,
  }).format(byte < 1e6 ? Math.ceil(byte / 1e3) : byte / 1e6);

/** The link to a document; format and size are part of it, so that nobody opens a large file unawares. */
export const collegamento = ({ titolo, indirizzo, formato, dimensione }: Documento, lingua: Lingua): TemplateResult =>
  html`<a href=${indirizzo}
    ><span lang="it">${titolo}</span>${
      formato || dimensione
        ? html`<small> (${[formato, dimensione && peso(dimensione, lingua)].filter(Boolean).join(', ')})</small>`
        : ''
    }</a
  >`;

/** Documents to download. */
export const documenti = (voci: readonly Documento[], lingua: Lingua): TemplateResult =>
  html`<ul part="documenti">
    ${voci.map((voce) => html`<li>${collegamento(voce, lingua)}</li>`)}
  </ul>`;
