import type { Annualita, Scheda, SchedaInElenco } from '../../../../contracts/schede';
import { ruoloPartecipazione, statoAttuazione, tipologiaScheda } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { euroScritti } from '../lettura/italiano';
import { fattiAnnualita, fattiScheda, TESTI_ANNUALITA } from '../voci/detti';
import { nomi } from '../voci/rimando';
import { documento, elenco, fatti, sezione, testo, titolo } from './parti';

/** A scheda in a list. */
export const schedaBreve = (voce: SchedaInElenco, livello = 2): Html => {
  const { url, codice, titolo: nome, sintesi, aree, tipologia, stato, annullato } = voce;
  const dettagli = [nomi(aree), tipologiaScheda[tipologia].it, annullato ? 'Annullato' : statoAttuazione[stato].it];
  return html`${titolo(livello, html`<a href="${url}">${codice && `${codice} `}${nome}</a>`)}
    ${sintesi && html`<p>${sintesi}</p>`}
    <p class="minore">${dettagli.filter(Boolean).join(' · ')}</p>`;
};

/** The budget as a table. */
function risorse({ vociDiSpesa, totali, anno }: Annualita): Html | false {
  if (vociDiSpesa.length === 0) return false;
  return html`<div class="tabella" tabindex="0" role="region" aria-label="Risorse ${anno}">
    <table>
      <caption>
        Risorse ${anno}
      </caption>
      <thead>
        <tr>
          <th scope="col">Fondo</th>
          <th scope="col" class="numero">Previsto</th>
          <th scope="col" class="numero">Speso</th>
        </tr>
      </thead>
      <tbody>
        ${vociDiSpesa.map(
          ({ fondo, previsto, speso }) =>
            html`<tr>
              <th scope="row">${fondo.nome}</th>
              <td class="numero">${euroScritti(previsto)}</td>
              <td class="numero">${euroScritti(speso)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Totale</th>
          <td class="numero">${euroScritti(totali.previsto)}</td>
          <td class="numero">${euroScritti(totali.speso)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

const annualita = (voce: Annualita, livello: number): Html =>
  html`<section>
    ${titolo(livello, `Anno ${voce.anno}`)} ${voce.sintesi && html`<p class="sommario">${voce.sintesi}</p>`}
    ${voce.annullato && html`<p><span class="stato fuori">Annullato</span> ${voce.motivoAnnullamento}</p>`}
    ${fatti(fattiAnnualita(voce))}
    ${TESTI_ANNUALITA.map(
      ([campo, nome]) => voce[campo] && html`${titolo(livello + 1, nome)} ${testo(voce[campo], livello + 2)}`,
    )}
    ${risorse(voce)}
  </section>`;

/** All that is said of a scheda, under its title; its sections have headings of a level. */
export const corpoScheda = (voce: Scheda, livello = 2): Html =>
  html`${fatti(fattiScheda(voce))} ${voce.annualita.map((anno) => annualita(anno, livello))}
  ${sezione(
    'Chi partecipa',
    elenco(voce.partecipanti.map(({ soggetto, ruolo }) => `${soggetto.nome} (${ruoloPartecipazione[ruolo].it})`)),
    livello,
  )}
  ${sezione('Documenti', elenco(voce.documenti.map(documento)), livello)}`;
