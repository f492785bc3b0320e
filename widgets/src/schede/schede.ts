import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { RispostaScheda, RispostaSchede, SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import { Apertura } from '../base/apertura';
import { PdzElemento } from '../base/elemento';
import { Risorsa } from '../base/risorsa';
import { Scelte } from '../base/scelte';
import { stati } from '../base/stati';
import { euro } from '../base/euro';
import { altri, PASSO } from '../elenchi/altri';
import { cerca, indice, type Cercabile } from '../elenchi/ricerca';
import { conteggio } from '../elenchi/conteggio';
import { stile as stileElenchi } from '../elenchi/stile';
import { stileCarte } from '../elenchi/stile-carte';
import { stileEtichette } from '../elenchi/stile-etichette';
import { carta } from './carta';
import { comandi } from './comandi';
import type { Anno } from '../scheda/contesto';
import type { Contesto, Parti } from './contesto';
import { nomiFaccette, ordina, sceltaDa, scegli } from './faccette';
import { filtri } from './filtri';
import { testiDi } from './ricerca';
import { scheletro } from './scheletro';
import { stile } from './stile';
import { testi } from './testi/it';

/** From this width on, in pixels, the filters stand open beside the cards. */
const LARGO = 800;

/**
 * @summary The schede of a distretto: search, facets with counts, order, year, and the detail of each with its budget.
 *
 * @fires pdz-caricato - The schede came.
 * @fires pdz-errore - They did not come.
 * @fires pdz-selezione - The reader opens a scheda; cancel it to show the scheda in another way.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - Search, year and order.
 * @csspart filtri - The facets.
 * @csspart scheda - One card.
 * @csspart dettaglio - The open scheda.
 * @csspart documenti - A list of documents.
 */
export class PdzSchede extends PdzElemento<typeof testi> {
  static override properties: PropertyDeclarations = {
    ...super.properties,
    anno: { type: Number },
    area: {},
    organo: {},
    territorio: {},
    url: {},
  };
  static override styles: CSSResultGroup = [super.styles, stileElenchi, stileCarte, stileEtichette, stile];

  /** The year of the programma attuativo; by default the current one. */
  declare anno: number | undefined;
  /** Only the schede of one area (slug). */
  declare area: string | undefined;
  /** Only the schede of one body (slug). */
  declare organo: string | undefined;
  /** Only the schede of one territory (slug). */
  declare territorio: string | undefined;
  /** Keeps the reader's choice in the address of the page; the value goes before the names of the parameters. */
  declare url: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  readonly #scelte = new Scelte(this, [...nomiFaccette, 'q', 'ordine', 'anno', 'scheda']);
  readonly #schede = new Risorsa<RispostaSchede>(this, () => {
    const anno = Number(this.#scelte.get('anno')) || this.anno;
    return this.risorsa(anno ? `programmi/${anno}/schede.json` : 'schede.json');
  });
  readonly #conta = conteggio((testo) => (this.annuncio = testo));
  readonly #apertura = new Apertura<RispostaScheda, Parti>(this, {
    tipo: 'scheda',
    scelte: this.#scelte,
    indirizzo: (slug) => this.risorsa(`schede/${encodeURIComponent(slug)}.json`),
    importa: async () => (await import('./a-richiesta')).aRichiesta(this.lingua),
  });
  #quante = PASSO;
  #largo = false;
  #annoScheda: { slug: string; anno: number } | undefined;
  #indice: { di: RispostaSchede; cercabili: Cercabile<SchedaInElenco>[] } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#largo = this.clientWidth >= LARGO;
  }

  get #contesto(): Contesto {
    const { lingua, testi, livello } = this;
    return {
      lingua,
      testi,
      livello,
      apertura: this.#apertura,
      scheletro,
      euro: (centesimi) => euro(centesimi, lingua),
    };
  }

  protected corpo(): unknown {
    const { slug } = this.#apertura;
    if (slug) {
      const voce = this.#schede.dato?.data.find((scheda) => scheda.slug === slug);
      return this.#apertura.parti()?.pagina(this.#contesto, voce, this.#anno) ?? scheletro;
    }
    return stati(this.#schede, { testi: this.testi, scheletro, pronta: (risposta) => this.#elenco(risposta) });
  }

  /** The year of the open scheda: that of the list, until the reader chooses another. */
  get #anno(): Anno {
    const { slug } = this.#apertura;
    return {
      scelto: this.#annoScheda?.slug === slug ? this.#annoScheda.anno : this.#schede.dato?.meta.anno,
      scegli: (anno) => {
        this.#annoScheda = { slug, anno };
        this.requestUpdate();
      },
    };
  }

  /** The schede that the attributes leave, ready for the search. */
  #cercabili(risposta: RispostaSchede): Cercabile<SchedaInElenco>[] {
    if (this.#indice?.di !== risposta) {
      this.#indice = { di: risposta, cercabili: indice(risposta.data, testiDi) };
    }
    const { area, organo, territorio } = this;
    return this.#indice.cercabili.filter(
      ({ voce: { aree, organi, territori } }) =>
        (!area || aree.some(({ slug }) => slug === area)) &&
        (!organo || organi.some(({ slug }) => slug === organo)) &&
        (!territorio || territori.some(({ slug }) => slug === territorio)),
    );
  }

  #elenco(risposta: RispostaSchede): unknown {
    const { testi } = this;
    const scelte = this.#scelte;
    const cercabili = this.#cercabili(risposta);
    if (!cercabili.length && risposta.meta.anni.length < 2)
      return html`<p class="tenue" part="vuoto">${testi.vuoto}</p>`;
    const trovate = cerca(cercabili, scelte.get('q'));
    const scelta = sceltaDa((faccetta) => scelte.get(faccetta));
    const schede = ordina(scegli(trovate, scelta), scelte.get('ordine'));
    const imposta = (nuove: Parameters<typeof scelte.imposta>[0]) => {
      this.#quante = PASSO;
      scelte.imposta(nuove);
    };
    const ristretto = trovate.length < cercabili.length || schede.length < trovate.length;
    this.#conta(testi.conta(schede.length));
    return html`${comandi({
        testi,
        anni: risposta.meta.anni,
        anno: risposta.meta.anno,
        valore: (comando) => scelte.get(comando),
        scegli: (comando, valore) => imposta({ [comando]: valore }),
      })}
      <div class="piano">
        ${filtri({
          testi,
          tutte: cercabili.map(({ voce }) => voce),
          trovate,
          scelta,
          aperti: this.#largo,
          cambia: (faccetta, valori) => imposta({ [faccetta]: valori.join() }),
        })}
        <div>
          <p class="conto">
            ${testi.conta(schede.length)}
            ${
              ristretto
                ? html`<button
                    type="button"
                    @click=${() => imposta({ q: '', area: '', tipologia: '', organo: '', stato: '' })}
                  >
                    ${testi.azzera}
                  </button>`
                : nothing
            }
          </p>
          ${
            schede.length
              ? html`<ul class="voci carte">
                  ${schede.slice(0, this.#quante).map((scheda) => carta(scheda, this.#contesto))}
                </ul>`
              : html`<p class="tenue" part="vuoto">${testi.nessuna}</p>`
          }
          ${altri(schede.length - this.#quante, testi, this.#altre)}
        </div>
      </div>`;
  }

  readonly #altre = (): void => {
    this.#quante += PASSO;
    this.requestUpdate();
  };
}
