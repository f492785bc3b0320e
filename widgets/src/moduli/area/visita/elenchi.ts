import { html, nothing, type TemplateResult } from 'lit';
import { giornoDi, scriviGiorno, scriviPeriodo, GIORNO_MEDIO } from '../../../base/tempo';
import { sezione } from '../../campi/sezione';
import { completa } from '../../completa';
import type { Area, Visita } from './visita';

const lista = (vuoto: string, voci: readonly TemplateResult[]): TemplateResult =>
  voci.length > 0
    ? html`<ul>
        ${voci.map((voce) => html`<li>${voce}</li>`)}
      </ul>`
    : html`<p>${vuoto}</p>`;

const collegamento = (url: string, nome: string): TemplateResult => html`<a href=${url} lang="it">${nome}</a>`;

function ritiro(visita: Visita, tipo: 'iscrizione' | 'proposta', ricevuta: string, titolo: string): TemplateResult {
  const { testi, daRitirare } = visita;
  return daRitirare === ricevuta
    ? html`<button type="button" @click=${() => visita.ritira(tipo, ricevuta)}>
          ${completa(testi.ritiraDavvero, { titolo })}
        </button>
        <button type="button" @click=${() => visita.chiediRitiro('')}>${testi.annulla}</button>`
    : html`<button type="button" @click=${() => visita.chiediRitiro(ricevuta)}>
        ${completa(testi.ritira, { titolo })}
      </button>`;
}

/** Where the partner takes part, and what comes next there. */
export function impegni({ testi, soglia }: Visita, area: Area): TemplateResult[] {
  const { lingua, livello } = soglia;
  return [
    sezione(
      testi.organi,
      livello + 1,
      lista(
        testi.nessuno,
        area.organi.map(
          ({ url, nome, dal }) =>
            html`${collegamento(url, nome)}${dal ? `, ${completa(testi.dal, { giorno: scriviGiorno(dal, lingua, GIORNO_MEDIO) })}` : nothing}`,
        ),
      ),
    ),
    sezione(
      testi.incontri,
      livello + 1,
      lista(
        testi.nessuno,
        area.incontri.map(
          ({ url, titolo, inizio, fine, situazione }) =>
            html`${collegamento(url, titolo)}, ${scriviPeriodo(inizio, fine, lingua)}.
            ${situazione === 'aperte' ? testi.aperte : nothing}`,
        ),
      ),
    ),
  ];
}

/** What was sent from the visitor's address. */
export function inviate(visita: Visita, area: Area): TemplateResult[] {
  const { testi, soglia } = visita;
  const { lingua, livello } = soglia;
  return [
    sezione(
      testi.iscrizioni,
      livello + 1,
      lista(
        testi.nessuna,
        area.iscrizioni.map(({ ricevuta, incontro, stato, ritirabile }) => {
          const titolo = incontro?.titolo ?? ricevuta;
          return html`${incontro ? collegamento(incontro.url, titolo) : titolo}${incontro ? `, ${scriviPeriodo(incontro.inizio, null, lingua)}` : nothing}:
          ${testi.statiIscrizione[stato] ?? stato}.
          ${ritirabile ? ritiro(visita, 'iscrizione', ricevuta, titolo) : nothing}`;
        }),
      ),
    ),
    sezione(
      testi.proposte,
      livello + 1,
      lista(
        testi.nessuna,
        area.proposte.map(
          ({ ricevuta, titolo, stato, inviata, ritirabile }) =>
            html`<span lang="it">${titolo}</span>, ${scriviGiorno(giornoDi(inviata), lingua, GIORNO_MEDIO)}:
              ${testi.statiProposta[stato] ?? stato}.
              ${ritirabile ? ritiro(visita, 'proposta', ricevuta, titolo) : nothing}`,
        ),
      ),
    ),
  ];
}
