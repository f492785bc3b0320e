import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Annualita, Rimando, Scheda } from 'strapi-plugin-piano-di-zona/contracts';
import { documenti } from '../dettaglio/documenti';
import { parteDi, riga } from '../dettaglio/parti';
import { risorse } from './risorse';
import type { TestiARichiesta } from './testi/a-richiesta.it';
import type { Anno, Contesto } from './contesto';

const testiLunghi = [
  'novita',
  'motivazione',
  'descrizione',
  'destinatari',
  'azioniPreviste',
  'politicheIntegrate',
  'istituzioniAttori',
] as const satisfies readonly (keyof Annualita & keyof TestiARichiesta)[];

const nomi = (rimandi: readonly Rimando[]) => rimandi.map(({ nome }) => nome).join(', ');

/** All that is published of one scheda, one year at a time. Its texts are HTML that the server has cleaned. */
export function dettaglio(
  scheda: Scheda,
  { lingua, testi, livello, euro }: Contesto & { testi: TestiARichiesta },
  anno: Anno,
): TemplateResult {
  const annualita = scheda.annualita.find((a) => a.anno === anno.scelto) ?? scheda.annualita[0];
  const parte = parteDi(livello);
  const elenco = (voci: readonly unknown[]) =>
    voci.length > 0 &&
    html`<ul lang="it">
      ${voci.map((voce) => html`<li>${voce}</li>`)}
    </ul>`;

  return html`${
      scheda.annualita.length > 1
        ? html`<div class="coppia" role="group" aria-label=${testi.anni}>
            ${scheda.annualita.map(
              (a) =>
                html`<button type="button" aria-pressed=${a === annualita} @click=${() => anno.scegli(a.anno)}>
                  ${a.anno}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${
      annualita?.annullato
        ? html`<p class="nota">${[testi.annullata, annualita.motivoAnnullamento].filter(Boolean).join(': ')}</p>`
        : nothing
    }
    ${annualita?.sintesi ? html`<p class="sommario" lang="it">${annualita.sintesi}</p>` : nothing}
    <dl>
      ${riga(testi.codice, scheda.codice)} ${riga(testi.codiceRegionale, scheda.codiceRegionale)}
      ${riga(testi.faccette.tipologia, testi.etichette.tipologia?.[scheda.tipologia])}
      ${riga(testi.aree, nomi(scheda.aree))} ${riga(testi.obiettivi, nomi(scheda.obiettivi))}
      ${
        annualita &&
        html`${riga(testi.faccette.stato, testi.etichette.stato?.[annualita.stato])}
        ${riga(testi.capofila, annualita.capofila?.nome)}
        ${riga(testi.ambito, annualita.ambito && testi.ambitoDi[annualita.ambito])}
        ${riga(testi.organi, nomi(annualita.organi))} ${riga(testi.territori, nomi(annualita.territori))}`
      }
      ${riga(
        testi.schedeRegionali,
        scheda.schedeRegionali.map(({ codice, titolo }) => `${codice}. ${titolo}`).join('; '),
      )}
    </dl>
    ${
      annualita &&
      html`${testiLunghi.map((nome) =>
        parte(
          testi[nome],
          annualita[nome] && html`<div class="scritto" lang="it">${unsafeHTML(annualita[nome])}</div>`,
        ),
      )}
      ${parte(testi.risorseTitolo, annualita.vociDiSpesa.length > 0 && risorse(annualita, { testi, euro }))}
      ${parte(
        testi.referenti,
        elenco(
          annualita.referenti.map(
            ({ nome, ruolo, ufficio, email, telefono }) =>
              html`${[nome, ruolo, ufficio, telefono].filter(Boolean).join(', ')}
              ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}`,
          ),
        ),
      )}`
    }
    ${parte(
      testi.partecipanti,
      elenco(
        scheda.partecipanti.map(({ soggetto, ruolo }) => `${soggetto.nome} (${testi.ruoloDi[ruolo]?.toLowerCase()})`),
      ),
    )}
    ${parte(testi.documenti, scheda.documenti.length > 0 && documenti(scheda.documenti, lingua))}
    <p class="azioni"><a class="bottone" href=${scheda.url}>${testi.pagina}</a></p>`;
}
