import { html, type Html } from './html';
import { piede } from './piede';
import { CSP } from './politica';
import { testa } from './testa';
import { percorsoDiNavigazione, testata } from './testata';
import type { Pagina } from './tipi';

/** The headers that go with every page, prepared or not. */
export const INTESTAZIONI_PAGINA: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** The headers of a page that is led to by a secret: kept by nobody, and its address is told to nobody. */
export const INTESTAZIONI_RISERVATE: Readonly<Record<string, string>> = {
  ...INTESTAZIONI_PAGINA,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
};

const formati = ({ alternative = [] }: Pagina): Html | false =>
  alternative.length > 0 &&
  html`<aside class="formati" aria-label="Altri formati">
    <p>Questi contenuti anche in altri formati:</p>
    <ul>
      ${alternative.map(({ nome, indirizzo, tipo }) => html`<li><a href="${indirizzo}" type="${tipo}">${nome}</a></li>`)}
    </ul>
  </aside>`;

/** A whole page: skip link, landmarks, breadcrumb, heading, content. Send it with `INTESTAZIONI_PAGINA`. */
export function guscio(pagina: Pagina): string {
  const { titolo, distretto, occhiello, apertura, contenuto } = pagina;
  return html`<!doctype html>
    <html lang="it">
      <head>
        ${testa(pagina)}
      </head>
      <body>
        <a class="salta" href="#contenuto">Vai al contenuto</a>
        <header class="testata">${testata(pagina)}</header>
        <div class="fascia soglia">
          ${distretto?.datiDiEsempio && html`<aside class="avvertenza" aria-label="Avvertenza">Questi contenuti sono un esempio.</aside>`}
          ${percorsoDiNavigazione(pagina)}
        </div>
        <main id="contenuto" tabindex="-1">
          <div class="apertura">
            <div class="fascia">
              ${occhiello && html`<p class="occhiello">${occhiello}</p>`}
              <h1>${titolo}</h1>
              ${apertura}
            </div>
          </div>
          <div class="fascia corpo">${contenuto}</div>
        </main>
        <div class="fascia">${formati(pagina)}</div>
        <footer class="piede">${piede(pagina)}</footer>
      </body>
    </html> `.testo;
}
