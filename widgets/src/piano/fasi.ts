import { html, nothing } from 'lit';
import type { Piano } from 'strapi-plugin-piano-di-zona/contracts';
import type { Contesto } from './contesto';

/** The phases as a timeline. Where each stands is said in words, the marks only repeat it. */
export const fasi = (voci: Piano['fasi'], { testi, giorno }: Contesto): unknown =>
  voci.length > 0 &&
  html`<ol class="voci fasi" part="fasi">
    ${voci.map(({ nome, stato, inizio, fine, descrizione }) => {
      const quando =
        inizio && inizio === fine
          ? [giorno(inizio)]
          : [inizio && testi.dal(giorno(inizio)), fine && testi.al(giorno(fine))];
      return html`<li class=${stato} aria-current=${stato === 'in_corso' ? 'step' : nothing}>
        <b lang="it">${nome}</b>
        <p class="tenue">${[testi.stati[stato], ...quando].filter(Boolean).join(', ')}</p>
        ${descrizione ? html`<p lang="it">${descrizione}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
