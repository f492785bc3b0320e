import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { AnnoMonitoraggio, Monitoraggio, RispostaMonitoraggio } from 'strapi-plugin-piano-di-zona/contracts';
import { PdzElemento } from '../base/elemento';
import { euro } from '../base/euro';
import { Risorsa } from '../base/risorsa';
import { stati } from '../base/stati';
import { GIORNO_MEDIO, scriviGiorno } from '../base/tempo';
import { parteDi } from '../dettaglio/parti';
import { glossario } from '../glossario/glossario';
import { stileGrafici } from '../grafici/stile';
import { tabella } from '../grafici/tabella';
import type { Contesto } from './contesto';
import { indicatori } from './indicatori';
import { perImporto, spesa } from './spesa';
import { avanzamento } from './stati';
import { stile } from './stile';
import { testi } from './testi/it';

/**
 * @summary How the programme is going: budget by fund and area, planned against spent, progress, indicators over the years;
 * each chart with its table.
 *
 * @fires pdz-caricato - The data came.
 * @fires pdz-errore - They did not come.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - The choice of the year.
 * @csspart dettaglio - The charts.
 * @csspart grafico - A bar chart.
 * @csspart tabella - The data of a chart as a table.
 * @csspart glossario - What the official words mean.
 */
export class PdzMonitoraggio extends PdzElemento<typeof testi> {
  static override properties: PropertyDeclarations = { ...super.properties, anno: { type: Number } };
  static override styles: CSSResultGroup = [super.styles, stileGrafici, stile];

  /** The year that is shown first; by default that of the current programma. */
  declare anno: number | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  readonly #monitoraggio = new Risorsa<RispostaMonitoraggio>(this, () => this.risorsa('monitoraggio.json'));

  protected corpo(): unknown {
    const { testi } = this;
    return stati(this.#monitoraggio, { testi, pronta: ({ data }) => this.#mostra(data) });
  }

  get #contesto(): Contesto {
    const { lingua, testi } = this;
    const locale = lingua === 'en' ? 'en-GB' : lingua;
    const quota = new Intl.NumberFormat(locale, { style: 'percent' });
    const cifre = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const csv = { nome: testi.csv, indirizzo: this.risorsa('monitoraggio.csv') };
    return {
      testi,
      euro: (centesimi) => euro(centesimi, lingua),
      numero: (valore) => cifre.format(valore),
      percento: (parte, tutto) => (tutto > 0 ? quota.format(parte / tutto) : '–'),
      giorno: (giorno) => scriviGiorno(giorno, lingua, GIORNO_MEDIO),
      tabella: (nome, colonne, righe, apri = testi.tabella) => tabella({ apri, nome, colonne, righe, csv }),
    };
  }

  #mostra({ anni, indicatori: misure }: Monitoraggio): unknown {
    const { testi, lingua, livello } = this;
    const mostrato = anni.find(({ anno }) => anno === this.anno) ?? anni.find(({ corrente }) => corrente) ?? anni[0];
    if (!mostrato && !misure.length) return html`<p class="tenue" part="vuoto">${testi.vuoto}</p>`;
    const contesto = this.#contesto;
    const parte = parteDi(livello);
    return html`<div part="dettaglio">
      ${mostrato && this.#anno(anni, mostrato, contesto)}
      ${parte(
        testi.anni,
        anni.length > 1 &&
          spesa(
            testi.anni,
            testi.unAnno,
            anni.map(({ anno, totali }) => ({ nome: anno, totali })),
            contesto,
          ),
      )}
      ${parte(testi.indicatori, misure.length > 0 && indicatori(misure, contesto))}
      ${glossario(testi.parole, lingua, ['previsto', 'fondo', 'frna', 'programma', 'scheda', 'indicatore'])}
    </div>`;
  }

  #anno(anni: readonly AnnoMonitoraggio[], mostrato: AnnoMonitoraggio, contesto: Contesto): unknown {
    const { testi } = this;
    const { euro, percento } = contesto;
    const { totali, schede, fondi, aree } = mostrato;
    const parte = parteDi(this.livello);
    const inItaliano = (nome: string) => html`<span lang="it">${nome}</span>`;
    return html`${
        anni.length > 1
          ? html`<div class="coppia" part="comandi" role="group" aria-label=${testi.anno}>
              ${anni.map(
                (a) =>
                  html`<button type="button" aria-pressed=${a === mostrato} @click=${() => (this.anno = a.anno)}>
                    ${a.anno}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <dl class="cifre">
        ${[
          [testi.previsto, euro(totali.previsto)],
          [testi.speso, euro(totali.speso)],
          [testi.quota, percento(totali.speso, totali.previsto)],
          [testi.schede, schede],
        ].map(
          ([nome, valore]) =>
            html`<div>
              <dt>${nome}</dt>
              <dd>${valore}</dd>
            </div>`,
        )}
      </dl>
      ${parte(
        testi.fondi,
        fondi.length > 0 &&
          spesa(
            testi.fondi,
            testi.fondo,
            perImporto(fondi.map(({ fondo, totali }) => ({ nome: inItaliano(fondo.nome), totali }))),
            contesto,
            testi.legenda,
          ),
      )}
      ${parte(
        testi.aree,
        aree.length > 0 &&
          spesa(
            testi.aree,
            testi.area,
            perImporto(
              aree.map(({ area, totali }) => ({ nome: area ? inItaliano(area.nome) : testi.senzaArea, totali })),
            ),
            contesto,
            testi.notaAree,
          ),
      )}
      ${parte(testi.stato, avanzamento(mostrato, contesto))}`;
  }
}
