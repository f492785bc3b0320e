import { PERCORSO_PAGINE } from '../modello/nomi';
import { html, type Html } from './html';
import type { Briciola, Pagina } from './tipi';

const SEZIONI = [
  { nome: 'Incontri', percorso: 'incontri' },
  { nome: 'Schede', percorso: 'schede' },
  { nome: 'Tavoli e organismi', percorso: 'organi' },
  { nome: 'Partner', percorso: 'partner' },
  { nome: 'Documenti', percorso: 'documenti' },
  { nome: 'Monitoraggio', percorso: 'monitoraggio' },
] as const;

const ricerca = (casa: string): Html =>
  html`<form class="cerca" role="search" action="${casa}ricerca" method="get">
    <label class="nascosto" for="cerca-nel-piano">Cerca nel piano</label>
    <input id="cerca-nel-piano" type="search" name="q" required maxlength="200" placeholder="Cerca nel piano" />
    <button>Cerca</button>
  </form>`;

/** The page itself, or one of those below it. */
function corrente({ sezione, briciole = [] }: Pagina, percorso: string): Html | false {
  if (sezione !== percorso) return false;
  return briciole.length === 1 ? html` aria-current="page"` : html` aria-current="true"`;
}

/** Whose pages these are, the search, and the sections. */
export function testata(pagina: Pagina): Html {
  const { distretto, prefisso } = pagina;
  if (!distretto) {
    return html`<div class="fascia capo">
      <p class="insegna"><a href="${prefisso}${PERCORSO_PAGINE}/">Piano di Zona</a></p>
    </div>`;
  }
  const casa = `${prefisso}${PERCORSO_PAGINE}/${distretto.slug}/`;
  return html`<div class="fascia capo">
      <p class="insegna">
        <a href="${casa}">Piano di Zona <span>${distretto.nome}</span></a>
      </p>
      ${ricerca(casa)}
    </div>
    <nav class="fascia sezioni" aria-label="Sezioni del piano">
      <ul>
        ${SEZIONI.map(
          ({ nome, percorso }) => html`<li><a href="${casa}${percorso}" ${corrente(pagina, percorso)}>${nome}</a></li>`,
        )}
      </ul>
    </nav>`;
}

/** From the distretto's home to the page. */
export function percorsoDiNavigazione({ distretto, prefisso, briciole }: Pagina): Html | false {
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
