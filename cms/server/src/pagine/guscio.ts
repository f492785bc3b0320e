import { PERCORSO_PAGINE } from '../modello/nomi';
import { html, type Html } from './html';

export interface Briciola {
  testo: string;
  /** Path within the CMS, without the prefix of `PUBLIC_URL`. The last crumb has none. */
  percorso?: string;
}

/** What a page of the CMS is made of. */
export interface Pagina {
  /** Heading and, with the distretto's name, title of the window. */
  titolo: string;
  descrizione?: string;
  /** Whose page this is; none for pages that belong to no distretto. */
  distretto?: { slug: string; nome: string; datiDiEsempio: boolean };
  /** Full address of the page. None: the page is private and must stay out of search engines. */
  canonico?: string;
  /** The path that `PUBLIC_URL` has, without a slash at the end: usually empty. */
  prefisso: string;
  /** From the distretto's home to here; the home itself is put in front. */
  briciole?: readonly Briciola[];
  contenuto: Html;
  /** Paths of module scripts of the CMS. */
  script?: readonly string[];
}

/** Sent with every page: own assets only, no inline script or style, no framing. `lit-html` is the widgets' policy. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The headers that go with every page, prepared or not. */
export const INTESTAZIONI_PAGINA: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Path of the one stylesheet. */
export const PERCORSO_STILE = `${PERCORSO_PAGINE}/stile.css`;

const sezioni = [
  { nome: 'Incontri', percorso: 'incontri' },
  { nome: 'Schede', percorso: 'schede' },
  { nome: 'Tavoli e organismi', percorso: 'organi' },
  { nome: 'Partner', percorso: 'partner' },
  { nome: 'Documenti', percorso: 'documenti' },
] as const;

function testata({ distretto, prefisso }: Pagina): Html {
  if (!distretto) return html`<p class="insegna">Piano di Zona</p>`;
  const casa = `${prefisso}${PERCORSO_PAGINE}/${distretto.slug}/`;
  return html`<p class="insegna">
      <a href="${casa}">Piano di Zona <span>${distretto.nome}</span></a>
    </p>
    <nav aria-label="Sezioni del piano">
      <ul>
        ${sezioni.map(({ nome, percorso }) => html`<li><a href="${casa}${percorso}">${nome}</a></li>`)}
      </ul>
    </nav>`;
}

function percorsoDiNavigazione({ distretto, prefisso, briciole }: Pagina): Html | false {
  if (!distretto || !briciole) return false;
  const tutte: Briciola[] = [{ testo: distretto.nome, percorso: `${PERCORSO_PAGINE}/${distretto.slug}/` }, ...briciole];
  return html`<nav class="briciole" aria-label="Percorso di navigazione">
    <ol>
      ${tutte.map(({ testo, percorso }) =>
        percorso
          ? html`<li><a href="${prefisso}${percorso}">${testo}</a></li>`
          : html`<li aria-current="page">${testo}</li>`,
      )}
    </ol>
  </nav>`;
}

/** A whole page: skip link, landmarks, breadcrumb, heading, content. Send it with `INTESTAZIONI_PAGINA`. */
export function guscio(pagina: Pagina): string {
  const { titolo, descrizione, distretto, canonico, prefisso, contenuto, script = [] } = pagina;
  const finestra = [titolo, distretto && `Piano di Zona ${distretto.nome}`].filter(Boolean).join(' – ');
  return html`<!doctype html>
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${finestra}</title>
        ${descrizione && html`<meta name="description" content="${descrizione}" />`}
        ${canonico ? html`<link rel="canonical" href="${canonico}" />` : html`<meta name="robots" content="noindex" />`}
        <link rel="stylesheet" href="${prefisso}${PERCORSO_STILE}" />
        ${script.map((percorso) => html`<script type="module" src="${prefisso}${percorso}"></script>`)}
      </head>
      <body>
        <a class="salta" href="#contenuto">Vai al contenuto</a>
        <header class="testata">
          <div class="fascia">${testata(pagina)}</div>
        </header>
        <div class="fascia">
          ${distretto?.datiDiEsempio && html`<aside class="avvertenza" aria-label="Avvertenza">Questi contenuti sono un esempio.</aside>`}
          ${percorsoDiNavigazione(pagina)}
          <main id="contenuto" tabindex="-1">
            <h1>${titolo}</h1>
            ${contenuto}
          </main>
        </div>
        <footer class="piede">
          <div class="fascia"><p>Piano di Zona per la salute e il benessere sociale</p></div>
        </footer>
      </body>
    </html> `.testo;
}
