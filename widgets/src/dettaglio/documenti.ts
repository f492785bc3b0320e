import { html, type TemplateResult } from 'lit';
import type { Documento } from 'strapi-plugin-piano-di-zona/contracts';
import type { Lingua } from '../base/lingua';

const peso = (byte: number, lingua: Lingua) =>
  new Intl.NumberFormat(lingua, {
    style: 'unit',
    unit: byte < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: byte < 1e6 ? 0 : 1,
  }).format(byte / (byte < 1e6 ? 1e3 : 1e6));

/** Documents to download; format and size are part of the link, so that nobody opens a large file unawares. */
export const documenti = (voci: readonly Documento[], lingua: Lingua): TemplateResult =>
  html`<ul part="documenti">
    ${voci.map(
      ({ titolo, indirizzo, formato, dimensione }) =>
        html`<li>
          <a href=${indirizzo}
            >${titolo}${
              formato || dimensione
                ? html`<small>
                    (${[formato, dimensione && peso(dimensione, lingua)].filter(Boolean).join(', ')})</small
                  >`
                : ''
            }</a
          >
        </li>`,
    )}
  </ul>`;
