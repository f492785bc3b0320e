import { PERCORSO_PAGINE } from '../modello/nomi';
import { html, type Html } from './html';
import type { Pagina } from './tipi';

/** Path of the one stylesheet. */
export const PERCORSO_STILE = `${PERCORSO_PAGINE}/stile.css`;

/** The stylesheets of a page: the one of all, and the colour of its distretto. */
export const stili = (prefisso: string, distretto?: string): Html =>
  html`<link rel="stylesheet" href="${prefisso}${PERCORSO_STILE}" />
    ${distretto && html`<link rel="stylesheet" href="${prefisso}${PERCORSO_PAGINE}/${distretto}/tema.css" />`}`;

/** Module scripts of the CMS, by path. */
export const moduli = (prefisso: string, percorsi: readonly string[]): Html[] =>
  percorsi.map((percorso) => html`<script type="module" src="${prefisso}${percorso}"></script>`);

const proprieta = (nome: string, valore: string | undefined): Html | undefined =>
  valore ? html`<meta property="og:${nome}" content="${valore}" />` : undefined;

/** What a link to the page shows where it is shared. */
const openGraph = ({ titolo, descrizione, canonico, distretto, immagine }: Pagina): Html =>
  html`${[
    proprieta('type', 'website'),
    proprieta('locale', 'it_IT'),
    proprieta('site_name', distretto ? `Piano di Zona ${distretto.nome}` : 'Piano di Zona'),
    proprieta('title', titolo),
    proprieta('description', descrizione),
    proprieta('url', canonico),
    proprieta('image', immagine),
  ]}`;

/** The head of a page. */
export function testa(pagina: Pagina): Html {
  const {
    titolo,
    finestra = titolo,
    descrizione,
    distretto,
    canonico,
    prefisso,
    alternative = [],
    script = [],
  } = pagina;
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${[finestra, distretto && `Piano di Zona ${distretto.nome}`].filter(Boolean).join(' – ')}</title>
    ${descrizione && html`<meta name="description" content="${descrizione}" />`}
    ${
      canonico
        ? html`<link rel="canonical" href="${canonico}" />${openGraph(pagina)}`
        : html`<meta name="robots" content="noindex" />`
    }
    ${alternative.map(
      ({ tipo, nome, indirizzo }) => html`<link rel="alternate" type="${tipo}" title="${nome}" href="${indirizzo}" />`,
    )}
    ${stili(prefisso, distretto?.slug)} ${moduli(prefisso, script)}`;
}
