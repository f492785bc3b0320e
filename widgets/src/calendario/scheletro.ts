import { html } from 'lit';

/** As high as the commands with a month or with the first meetings of a list. */
export const scheletro = html`<div class="osso basso"></div>
  <div class="osso basso"></div>
  ${Array.from({ length: 9 }, () => html`<div class="osso"></div>`)}`;
