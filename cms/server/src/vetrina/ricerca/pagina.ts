import {
  PAGINA_MASSIMA,
  PER_PAGINA,
  Q_MASSIMA,
  type RispostaRicerca,
  type Trovato,
} from '../../../../contracts/ricerca';
import { tipoRicerca } from '../../../../contracts/vocabolario';
import { guscio } from '../../pagine/guscio';
import { html, type Html } from '../../pagine/html';
import type { ErroreParametro } from '../http/errori';
import { dataScritta } from '../lettura/italiano';
import { distrettoPagina, percorsoPagina, prefissoDi } from '../pagine/pagina';
import type { Casa } from '../voci/indirizzo';

/** What there is to show below the form: results, or what is wrong; nothing before a search. */
export interface StatoPagina {
  risposta?: RispostaRicerca;
  errori?: readonly ErroreParametro[];
}

type Parametri = Readonly<Record<string, string | undefined>>;

const collegamento = (indirizzo: string, { q, tipo, area }: Parametri, cambia: Parametri): string => {
  const voci = Object.entries({ q, tipo, area, ...cambia }).filter((voce): voce is [string, string] =>
    Boolean(voce[1]),
  );
  return `${indirizzo}?${new URLSearchParams(voci).toString()}`;
};

function modulo(indirizzo: string, { q = '', tipo, area }: Parametri, errori: readonly ErroreParametro[]): Html {
  const errore = errori.map(({ message }) => message).join('; ');
  return html`<form action="${indirizzo}" method="get" role="search" aria-label="Ricerca con filtri">
    <p>
      <label for="q">Che cosa cerchi?</label>
      <input
        id="q"
        name="q"
        type="search"
        value="${q}"
        maxlength="${Q_MASSIMA}"
        required
        ${errore && html`aria-invalid="true" aria-describedby="errore"`}
      />
    </p>
    ${errore && html`<p class="errore" id="errore" role="alert">${errore.charAt(0).toUpperCase() + errore.slice(1)}.</p>`}
    <p>
      <label for="tipo">Dove</label>
      <select id="tipo" name="tipo">
        <option value="">In tutto il piano</option>
        ${Object.entries(tipoRicerca).map(
          ([valore, { it }]) => html`<option value="${valore}" ${valore === tipo && html` selected`}>${it}</option>`,
        )}
      </select>
    </p>
    ${area && html`<input type="hidden" name="area" value="${area}" />`}
    <p><button>Cerca</button></p>
  </form>`;
}

const risultato = ({ url, titolo, tipo, data, aree, estratto }: Trovato): Html =>
  html`<li>
    <h3><a href="${url}">${titolo}</a></h3>
    <p class="minore">
      ${[tipoRicerca[tipo].it, data && dataScritta(data), ...aree.map(({ nome }) => nome)].filter(Boolean).join(' · ')}
    </p>
    <p>${estratto.map(({ testo, segnato }) => (segnato ? html`<mark>${testo}</mark>` : testo))}</p>
  </li>`;

/** Narrows by one value, or widens again where it is chosen. */
function faccetta(
  titolo: string,
  nome: 'tipo' | 'area',
  voci: RispostaRicerca['meta']['faccette']['tipo'],
  indirizzo: string,
  parametri: Parametri,
): Html | false {
  if (voci.length === 0) return false;
  return html`<h3 id="per-${nome}">${titolo}</h3>
    <ul aria-labelledby="per-${nome}">
      ${voci.map(({ valore, nome: testo, quanti }) => {
        const scelta = parametri[nome] === valore;
        const dove = collegamento(indirizzo, parametri, { [nome]: scelta ? '' : valore });
        return html`<li>
          <a href="${dove}" ${scelta && html` aria-current="true"`}
            >${testo} (${quanti})${scelta && ' – togli il filtro'}</a
          >
        </li>`;
      })}
    </ul>`;
}

function pagine(
  indirizzo: string,
  parametri: Parametri,
  { pagina, pagine: ultima }: RispostaRicerca['meta'],
): Html | false {
  if (ultima < 2) return false;
  const verso = (numero: number, testo: string, rel: string) =>
    html`<li>
      <a rel="${rel}" href="${collegamento(indirizzo, parametri, { pagina: String(numero) })}">${testo}</a>
    </li>`;
  return html`<nav class="pagine" aria-label="Pagine dei risultati">
    <p>Pagina ${pagina} di ${Math.min(ultima, PAGINA_MASSIMA)}</p>
    <ul>
      ${pagina > 1 && verso(pagina - 1, 'Pagina precedente', 'prev')}
      ${pagina < ultima && verso(pagina + 1, 'Pagina successiva', 'next')}
    </ul>
  </nav>`;
}

function quanti({ q, totale, parziale }: RispostaRicerca['meta']): string {
  if (totale === 0) return 'Nessun risultato: prova con meno parole, o con altre.';
  if (parziale) return `Più di ${totale} risultati per «${q}»: aggiungi una parola per restringere la ricerca.`;
  return `${totale === 1 ? 'Un risultato' : `${totale} risultati`} per «${q}».`;
}

function risultati(indirizzo: string, parametri: Parametri, { data, meta }: RispostaRicerca): Html {
  const { tipo, area } = meta.faccette;
  return html`<section aria-labelledby="risultati">
    <h2 id="risultati">Risultati</h2>
    <p role="status">${quanti(meta)}</p>
    ${
      data.length > 0 &&
      html`<ol class="elenco" start="${(meta.pagina - 1) * PER_PAGINA + 1}">
        ${data.map(risultato)}
      </ol>`
    }
    ${pagine(indirizzo, parametri, meta)}
    ${
      (tipo.length > 0 || area.length > 0) &&
      html`<div class="faccette">
        <h2>Restringi la ricerca</h2>
        ${faccetta('Per tipo', 'tipo', tipo, indirizzo, parametri)}
        ${faccetta('Per area', 'area', area, indirizzo, parametri)}
      </div>`
    }
  </section>`;
}

/** The search of a distretto as a page: a plain form, results, links to narrow them and to turn pages. */
export function paginaRicerca(casa: Casa, parametri: Parametri, stato: StatoPagina): string {
  const prefisso = prefissoDi(casa.base);
  const indirizzo = prefisso + percorsoPagina(casa, 'ricerca');
  const { risposta, errori = [] } = stato;
  return guscio({
    titolo: 'Cerca nel piano',
    prefisso,
    distretto: distrettoPagina(casa),
    briciole: [{ testo: 'Cerca nel piano' }],
    contenuto: html`${modulo(indirizzo, parametri, errori)} ${risposta && risultati(indirizzo, parametri, risposta)}`,
  });
}
