import type { Importi } from '../../../../contracts/base';
import type { AnnoMonitoraggio, Indicatore } from '../../../../contracts/monitoraggio';
import { statoAttuazione } from '../../../../contracts/vocabolario';
import { html, type Html, type Valore } from '../../pagine/html';
import { dataScritta, euroInBreve, euroScritti } from '../lettura/italiano';
import { slugDi } from '../voci/indirizzo';
import { monitoraggio as voceDi } from '../voci/monitoraggio';
import { alternative } from './alternative';
import { CARICATORE, indirizzoPagina, paginaDi } from './pagina';
import { sezione, titolo } from './parti';

/** A table whose first column names the rows; the others are figures. */
const tabella = (nome: string, colonne: readonly string[], righe: readonly (readonly Valore[])[]): Html | false =>
  righe.length > 0 &&
  html`<div class="tabella" tabindex="0" role="region" aria-label="${nome}">
    <table>
      <caption>
        ${nome}
      </caption>
      <thead>
        <tr>
          ${colonne.map((colonna, i) => html`<th scope="col" ${i > 0 && html`class="numero"`}>${colonna}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${righe.map(
          ([capo, ...celle]) =>
            html`<tr>
              <th scope="row">${capo}</th>
              ${celle.map((cella) => html`<td class="numero">${cella}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const importi = ({ previsto, speso }: Importi): Valore[] => [euroScritti(previsto), euroScritti(speso)];

const anno = ({ anno: numero, schede, totali, fondi, aree, stati, avanzamenti }: AnnoMonitoraggio): Html | false =>
  sezione(`Anno ${numero}`, [
    html`<p>
      ${schede === 1 ? 'Un intervento' : `${schede} interventi`}: ${euroInBreve(totali.previsto)} previsti,
      ${euroInBreve(totali.speso)} spesi.
    </p>`,
    tabella(
      `Risorse ${numero} per fondo`,
      ['Fondo', 'Previsto', 'Speso'],
      fondi.map(({ fondo, totali: suoi }) => [fondo.nome, ...importi(suoi)]),
    ),
    tabella(
      `Risorse ${numero} per area`,
      ['Area', 'Previsto', 'Speso'],
      aree.map(({ area, totali: suoi }) => [area?.nome ?? 'Senza area', ...importi(suoi)]),
    ),
    aree.length > 0 && html`<p class="minore">Una scheda che riguarda più aree conta in ciascuna.</p>`,
    tabella(
      `Stato di attuazione ${numero}`,
      ['Stato', 'Schede'],
      stati.map(({ stato, schede: quante }) => [statoAttuazione[stato].it, quante]),
    ),
    tabella(
      `Ultime rilevazioni ${numero}`,
      ['Scheda', 'Avanzamento', 'Rilevato il'],
      avanzamenti.map(({ scheda, avanzamento, data }) => [scheda.nome, `${avanzamento}%`, dataScritta(data)]),
    ),
  ]);

function indicatore({ nome, unita, descrizione, fonte, partenza, obiettivo, valori }: Indicatore): Html {
  const cifra = (valore: number) => valore.toLocaleString('it-IT');
  const righe = [
    ...(partenza ? [[`${partenza.anno ?? ''} (partenza)`, cifra(partenza.valore)]] : []),
    ...valori.map((misura) => [misura.anno, cifra(misura.valore)]),
    ...(obiettivo ? [[`${obiettivo.anno ?? ''} (obiettivo)`, cifra(obiettivo.valore)]] : []),
  ];
  return html`${titolo(3, nome)} ${descrizione && html`<p>${descrizione}</p>`} ${tabella(nome, ['Anno', unita], righe)}
  ${fonte && html`<p class="minore">Fonte: ${fonte}</p>`}`;
}

export const paginaMonitoraggio = paginaDi('/monitoraggio', (modello) => {
  const { anni, indicatori } = voceDi(modello);
  return {
    titolo: 'Monitoraggio',
    descrizione: `Quanto è previsto, quanto si è speso e a che punto sono gli interventi di ${modello.distretto.nome}.`,
    canonico: indirizzoPagina(modello, 'monitoraggio'),
    briciole: [{ testo: 'Monitoraggio' }],
    apertura: html`<p class="sommario">Quanto è previsto, quanto si è speso, a che punto siamo.</p>`,
    contenuto:
      anni.length + indicatori.length > 0
        ? html`<pdz-monitoraggio distretto="${slugDi(modello.distretto)}"
            >${anni.map(anno)} ${sezione('Indicatori', indicatori.map(indicatore))}</pdz-monitoraggio
          >`
        : html`<p class="vuoto">Non ci sono ancora dati da mostrare.</p>`,
    alternative: alternative(modello, 'Monitoraggio', 'monitoraggio.csv', 'monitoraggio.json'),
    script: [CARICATORE],
  };
});
