import { html } from 'lit';

/** As high as the commands and the first cards. */
export const scheletro = html`<div class="osso basso"></div>
  <div class="carte">${Array.from({ length: 6 }, () => html`<div class="osso alto"></div>`)}</div>`;
