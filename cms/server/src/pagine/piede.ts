import { PERCORSO_PAGINE } from '../modello/nomi';
import { html, type Html } from './html';
import type { DistrettoPagina, Pagina, Recapiti } from './tipi';

const posta = (indirizzo: string | null): Html | null =>
  indirizzo === null ? null : html`<a href="mailto:${indirizzo}">${indirizzo}</a>`;

/** How the office is reached, as terms and what is said of them; what is not known is null. */
export const vociRecapiti = ({ indirizzo, orari, telefono, email, pec }: Recapiti) =>
  [
    ['Indirizzo', indirizzo],
    ['Orari', orari],
    ['Telefono', telefono && html`<a href="tel:${telefono.replace(/[^\d+]/g, '')}">${telefono}</a>`],
    ['E-mail', posta(email)],
    ['PEC', posta(pec)],
  ] as const;

function ufficio({ nome, contatti }: DistrettoPagina): Html {
  const voci = vociRecapiti(contatti).filter(([, valore]) => valore);
  return html`<div>
    <p class="nome-ufficio">${contatti.ufficio ?? 'Ufficio di Piano'}</p>
    <p>${nome}</p>
    ${voci.map(([termine, valore]) => html`<p><span class="termine">${termine}</span> ${valore}</p>`)}
  </div>`;
}

/** Who answers for the pages, and what the law wants at hand on each of them. */
export function piede({ distretto, prefisso }: Pagina): Html {
  const tutti = `${prefisso}${PERCORSO_PAGINE}/`;
  const casa = distretto && `${tutti}${distretto.slug}/`;
  return html`<div class="fascia">
    ${distretto ? ufficio(distretto) : html`<p>Piano di Zona per la salute e il benessere sociale</p>`}
    <nav aria-label="Informazioni">
      <ul>
        ${
          casa &&
          html`<li><a href="${casa}accessibilita">Accessibilità</a></li>
            <li><a href="${casa}privacy">Privacy</a></li>`
        }
        <li><a href="${tutti}">Tutti i piani di zona</a></li>
      </ul>
    </nav>
  </div>`;
}
