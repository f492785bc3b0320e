import { html, nothing, type TemplateResult } from 'lit';
import type { Annualita, Scheda } from 'strapi-plugin-piano-di-zona/contracts';
import { ricco } from '../base/ricco';
import { documenti } from '../dettaglio/documenti';
import { parteDi, riga } from '../dettaglio/parti';
import { cambiati, fattiDi, nomi, TESTI } from './confronto';
import type { Anno, ContestoScheda } from './contesto';
import { risorse } from './risorse';

const scritto = (testo: string | null) => html`<div class="scritto" lang="it">${ricco(testo ?? '–')}</div>`;

/** The years to choose from, and what is not as in the year before. */
function anni(annualita: readonly Annualita[], nuova: Annualita, { testi }: ContestoScheda, anno: Anno): unknown {
  const prima = annualita[annualita.indexOf(nuova) + 1];
  const diversi = prima && cambiati(nuova, prima, testi);
  return html`${
    annualita.length > 1
      ? html`<div class="coppia" role="group" aria-label=${testi.anni}>
          ${annualita.map(
            (a) =>
              html`<button type="button" aria-pressed=${a === nuova} @click=${() => anno.scegli(a.anno)}>
                ${a.anno}
              </button>`,
          )}
        </div>`
      : nothing
  }${
    diversi
      ? html`<p class="confronto">
          ${diversi.length ? `${testi.diversi(prima.anno)}: ${diversi.join(', ').toLowerCase()}.` : testi.uguale(prima.anno)}
          ${
            diversi.length
              ? html`<label><input type="checkbox" checked /> ${testi.confronta(prima.anno)}</label>`
              : nothing
          }
        </p>`
      : nothing
  }`;
}

/**
 * All that is published of one scheda in a year; what was otherwise the year before stands beside it. Its texts are HTML that
 * the server has cleaned.
 */
export function corpo(scheda: Scheda, contesto: ContestoScheda, anno: Anno): TemplateResult {
  const { lingua, testi, livello } = contesto;
  const { annualita } = scheda;
  const nuova = annualita.find((a) => a.anno === anno.scelto) ?? annualita[0];
  const prima = nuova && annualita[annualita.indexOf(nuova) + 1];
  const parte = parteDi(livello);
  const elenco = (voci: readonly unknown[]) =>
    voci.length > 0 &&
    html`<ul lang="it">
      ${voci.map((voce) => html`<li>${voce}</li>`)}
    </ul>`;
  const fatto = (nome: string, ora: string, allora: string | undefined) =>
    riga(
      nome,
      (ora || allora) &&
        html`${ora || '–'}${prima && allora !== ora ? html`<small class="prima">${prima.anno}: ${allora || '–'}</small>` : nothing}`,
    );
  const testo = (campo: (typeof TESTI)[number], voce: Annualita) => {
    const diverso = prima && prima[campo] !== voce[campo];
    return parte(
      testi[campo],
      (voce[campo] || diverso) &&
        (diverso
          ? html`<div class="affianca">
              <div>
                <p class="anno">${voce.anno}, ${testi.cambiato}</p>
                ${scritto(voce[campo])}
              </div>
              <div class="prima">
                <p class="anno">${prima.anno}</p>
                ${scritto(prima[campo])}
              </div>
            </div>`
          : scritto(voce[campo])),
    );
  };
  return html`<div class="scheda">
    ${nuova && anni(annualita, nuova, contesto, anno)}
    ${
      nuova?.annullato
        ? html`<p class="nota">${[testi.annullata, nuova.motivoAnnullamento].filter(Boolean).join(': ')}</p>`
        : nothing
    }
    ${nuova?.sintesi ? html`<p class="sommario" lang="it">${nuova.sintesi}</p>` : nothing}
    <dl>
      ${nuova && fattiDi(testi).map(([nome, leggi]) => fatto(nome, leggi(nuova), prima && leggi(prima)))}
      ${riga(testi.tipologia, testi.tipologiaDi[scheda.tipologia])} ${riga(testi.aree, nomi(scheda.aree))}
      ${riga(testi.obiettivi, nomi(scheda.obiettivi))} ${riga(testi.codice, scheda.codice)}
      ${riga(testi.codiceRegionale, scheda.codiceRegionale)}
      ${riga(
        testi.schedeRegionali,
        scheda.schedeRegionali.map(({ codice, titolo }) => `${codice}. ${titolo}`).join('; '),
      )}
    </dl>
    ${
      nuova &&
      html`${parte(testi.novita, nuova.novita && scritto(nuova.novita))} ${TESTI.map((campo) => testo(campo, nuova))}
      ${parte(testi.risorseTitolo, nuova.vociDiSpesa.length > 0 && risorse(nuova, prima, contesto))}
      ${parte(
        testi.referenti,
        elenco(
          nuova.referenti.map(
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
  </div>`;
}
