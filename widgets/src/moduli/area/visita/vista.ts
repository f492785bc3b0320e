import { html, nothing, type TemplateResult } from 'lit';
import { scrivi, scriviGiorno, scriviPeriodo, GIORNO_MEDIO } from '../../../base/tempo';
import { tendina, voci } from '../../campi/scelta';
import { sezione } from '../../campi/sezione';
import { testo } from '../../campi/testo';
import { completa } from '../../completa';
import { nomeVoce, type Quadro } from '../../nomi';
import { pannello } from '../../pratica/pannello';
import type { Area, Visita } from './visita';

/** Terms and what is said of them; what is not known is left out. */
const fatti = (voci: readonly (readonly [string, string | null])[]): TemplateResult =>
  html`<dl>
    ${voci.map(([termine, valore]) =>
      valore
        ? html`<div>
            <dt class="tenue">${termine}</dt>
            <dd lang="it">${valore}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;

const lista = (vuoto: string, voci: readonly TemplateResult[]): TemplateResult =>
  voci.length > 0
    ? html`<ul>
        ${voci.map((voce) => html`<li>${voce}</li>`)}
      </ul>`
    : html`<p>${vuoto}</p>`;

function verificati({ testi }: Visita, { soggetto }: Area): TemplateResult {
  const { natura } = soggetto;
  return html`${fatti([
      [testi.etichette.denominazione, soggetto.denominazione],
      [testi.etichette.natura, testi.nature[natura] ?? natura],
      [testi.etichette.codiceFiscale, soggetto.codiceFiscale],
      [testi.etichette.partitaIva, soggetto.partitaIva],
      [testi.etichette.numeroRunts, soggetto.numeroRunts],
      [testi.etichette.pec, soggetto.pec],
    ])}
    <p class="tenue">${testi.aiutoVerificati}</p>`;
}

/** A referente, or after the last one the room for another. */
function persona({ quanti, testi }: Visita, quadro: Quadro, n: number): TemplateResult {
  const gruppo = `referenti.${n}`;
  const nome = n < quanti ? nomeVoce(quadro, gruppo) : testi.nuovo;
  return html`<div class="riquadro" role="group" aria-label=${nome}>
    <strong>${nome}</strong>
    <div class="griglia">
      ${Object.keys(quadro.vincoli.referenti?.campi ?? {}).map((campo) => testo(quadro, `${gruppo}.${campo}`))}
    </div>
  </div>`;
}

/** What is wrong with what was filled in, above it. */
const sbagli = ({ pratica, soglia }: Visita, { errori }: Quadro): unknown =>
  errori.size > 0 ? pannello({ titolo: pratica.sommario, errori }, soglia.livello, soglia.vai) : nothing;

function correzioni(visita: Visita): TemplateResult {
  const { testi, quanti } = visita;
  const quadro = visita.quadro('correzioni');
  return html`<form id="correzioni" novalidate @submit=${visita.correggi}>
    ${sbagli(visita, quadro)}
    <div class="griglia">
      ${testo(quadro, 'sigla')}${testo(quadro, 'sito', { tipo: 'url' })}${testo(quadro, 'email', { tipo: 'email' })}
      ${testo(quadro, 'telefono', { tipo: 'tel' })}${testo(quadro, 'indirizzo')}${testo(quadro, 'comune')}
      ${testo(quadro, 'descrizione', { righe: 5 })}
    </div>
    <p class="tenue">${testi.aiutoReferenti}</p>
    ${Array.from({ length: quanti + 1 }, (_, n) => persona(visita, quadro, n))}
    <div><button class="primario">${testi.salva}</button></div>
  </form>`;
}

function domande(visita: Visita): TemplateResult {
  const { testi } = visita;
  const quadro = visita.quadro('domande');
  return html`<form id="domande" novalidate @submit=${visita.domanda}>
    ${sbagli(visita, quadro)} ${tendina(quadro, 'tipo', voci(quadro, 'tipo', testi.domande))}
    ${testo(quadro, 'testo', { righe: 4, aiuto: testi.aiutoDomanda })}
    <div><button>${testi.chiedi}</button></div>
  </form>`;
}

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

const collegamento = (url: string, nome: string): TemplateResult => html`<a href=${url} lang="it">${nome}</a>`;

/** The area of a partner: what it says of itself, where it takes part, what was sent from the visitor's address. */
export function vista(visita: Visita, area: Area): TemplateResult {
  const { testi, soglia } = visita;
  const { lingua, livello } = soglia;
  const { soggetto, partner } = area;
  return html`<div class="campi">
    <div class="capo" role="heading" aria-level=${livello} tabindex="-1" id="area" lang="it">
      ${soggetto.denominazione}
    </div>
    <p>${completa(testi.sei, { email: area.email })}</p>
    <p class="piede">
      <button type="button" @click=${visita.scarica}>${testi.scarica}</button>
      <button type="button" @click=${visita.esci}>${testi.esci}</button>
    </p>
    ${
      partner.length > 1
        ? html`<div class="campo">
            <label for="partner">${testi.partner}</label>
            <select id="partner" @change=${({ target }: Event) => visita.scegli((target as HTMLSelectElement).value)}>
              ${partner.map(
                ({ slug, nome }) => html`<option value=${slug} ?selected=${slug === soggetto.slug}>${nome}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    <p role="status" tabindex="-1" id="esito">${visita.esito}</p>
    ${sezione(testi.verificati, livello + 1, verificati(visita, area))}
    ${sezione(testi.daCorreggere, livello + 1, correzioni(visita))}
    ${sezione(
      testi.organi,
      livello + 1,
      lista(
        testi.nessuno,
        area.organi.map(
          ({ url, nome, dal }) =>
            html`${collegamento(url, nome)}${dal ? `, ${completa(testi.dal, { giorno: scriviGiorno(dal, lingua, GIORNO_MEDIO) })}` : nothing}`,
        ),
      ),
    )}
    ${sezione(
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
    )}
    ${sezione(
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
    )}
    ${sezione(
      testi.proposte,
      livello + 1,
      lista(
        testi.nessuna,
        area.proposte.map(
          ({ ricevuta, titolo, stato, inviata, ritirabile }) =>
            html`<span lang="it">${titolo}</span>, ${scrivi(inviata, lingua, GIORNO_MEDIO)}:
              ${testi.statiProposta[stato] ?? stato}.
              ${ritirabile ? ritiro(visita, 'proposta', ricevuta, titolo) : nothing}`,
        ),
      ),
    )}
    ${sezione(testi.allUfficio, livello + 1, domande(visita))}
  </div>`;
}
