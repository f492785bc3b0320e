import { html, nothing, type TemplateResult } from 'lit';
import type { Immagine } from 'strapi-plugin-piano-di-zona/contracts';

/** Pictures with their caption and credit. */
export const galleria = (immagini: readonly Immagine[]): TemplateResult =>
  html`<div class="galleria" lang="it">
    ${immagini.map(
      ({ url, alternativo, didascalia, credito, larghezza, altezza }) =>
        html`<figure>
          <img
            src=${url}
            alt=${alternativo}
            loading="lazy"
            width=${larghezza ?? nothing}
            height=${altezza ?? nothing}
          />
          <figcaption class="tenue">${[didascalia, credito].filter(Boolean).join(' – ')}</figcaption>
        </figure>`,
    )}
  </div>`;
