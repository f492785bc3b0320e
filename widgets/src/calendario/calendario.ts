import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { IncontroInElenco, RispostaIncontri, RispostaIncontro } from 'strapi-plugin-piano-di-zona/contracts';
import { Apertura } from '../base/apertura';
import { PdzElemento } from '../base/elemento';
import { Risorsa } from '../base/risorsa';
import { Scelte } from '../base/scelte';
import { stati } from '../base/stati';
import { GIORNO_MEDIO, giornoDi, scriviGiorno, scriviPeriodo } from '../base/tempo';
import { PASSO } from '../elenchi/altri';
import { conteggio } from '../elenchi/conteggio';
import { stileEtichette } from '../elenchi/stile-etichette';
import { comandi, type Comando } from './comandi';
import { elenco } from './elenco';
import { giornoChiesto } from './giorni';
import { filtra, ordinati } from './incontri';
import { mese } from './mese';
import { scheletro } from './scheletro';
import { stile } from './stile';
import { testi } from './testi/it';
import type { Contesto, Parti } from './contesto';
import { notaDi } from './voce';

/** Below this width, in pixels, a month does not show the names of its meetings: the list says more. */
const STRETTO = 640;

/**
 * @summary The meetings of a distretto: as a list by month or as a month, with filters, the detail of each, and how to subscribe.
 *
 * @fires pdz-caricato - The meetings came.
 * @fires pdz-errore - They did not come.
 * @fires pdz-selezione - The reader opens a meeting; cancel it to show the meeting in another way.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - Views and filters.
 * @csspart mese - The table of the month.
 * @csspart incontro - One meeting of a list.
 * @csspart dettaglio - The open meeting.
 * @csspart documenti - A list of documents.
 * @csspart abbonamento - How to subscribe.
 */
export class PdzCalendario extends PdzElemento<typeof testi> {
  static override properties: PropertyDeclarations = {
    ...super.properties,
    organo: {},
    territorio: {},
    tipo: {},
    vista: {},
    mese: {},
    url: {},
  };
  static override styles: CSSResultGroup = [super.styles, stileEtichette, stile];

  /** Only the meetings of one body (slug). */
  declare organo: string | undefined;
  /** Only the meetings of one territory (slug). */
  declare territorio: string | undefined;
  /** Only one type of meeting. */
  declare tipo: IncontroInElenco['tipo'] | undefined;
  /** The first view; by default the list where there is little room. */
  declare vista: 'elenco' | 'mese' | undefined;
  /** The first month of the month view, `2026-11`; by default this month. */
  declare mese: string | undefined;
  /** Keeps the reader's choice in the address of the page; the value goes before the names of the parameters. */
  declare url: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  readonly #scelte = new Scelte(this, ['vista', 'giorno', 'organo', 'tipo', 'passati', 'incontro']);
  readonly #incontri = new Risorsa<RispostaIncontri>(this, () => this.risorsa('incontri.json'));
  readonly #conta = conteggio((testo) => (this.annuncio = testo));
  readonly #apertura = new Apertura<RispostaIncontro, Parti>(this, {
    tipo: 'incontro',
    scelte: this.#scelte,
    indirizzo: (slug) => this.risorsa(`incontri/${encodeURIComponent(slug)}.json`),
    importa: async () => (await import('./a-richiesta')).aRichiesta(this.lingua),
  });
  #quanti = PASSO;
  #stretto: boolean | undefined;
  #seguiFuoco = false;
  #abbonamento = false;

  get #contesto(): Contesto {
    const { lingua, testi, livello } = this;
    return {
      lingua,
      testi,
      livello,
      apertura: this.#apertura,
      scheletro,
      periodo: (inizio, fine) => scriviPeriodo(inizio, fine, lingua),
      data: (istante) => scriviGiorno(giornoDi(istante), lingua, GIORNO_MEDIO),
      nota: (incontro) => notaDi(incontro, lingua, testi),
    };
  }

  /** Asked when it matters, before the first drawing: measuring makes the browser lay out the page. */
  #eStretto(): boolean {
    this.#stretto ??= this.clientWidth < STRETTO;
    return this.#stretto;
  }

  protected override updated(): void {
    if (!this.#seguiFuoco) return;
    this.#seguiFuoco = false;
    this.renderRoot.querySelector<HTMLElement>('.giorno[tabindex="0"]')?.focus();
  }

  protected corpo(): unknown {
    const { slug } = this.#apertura;
    if (slug) {
      const voce = this.#incontri.dato?.data.find((incontro) => incontro.slug === slug);
      return this.#apertura.parti()?.pagina(this.#contesto, voce) ?? scheletro;
    }
    return stati(this.#incontri, { testi: this.testi, scheletro, pronta: ({ data }) => this.#calendario(data) });
  }

  #calendario(tutti: readonly IncontroInElenco[]): unknown {
    const { testi } = this;
    const scelte = this.#scelte;
    const nostri = filtra(tutti, this.organo, this.territorio, this.tipo);
    const scelti = filtra(nostri, scelte.get('organo'), '', scelte.get('tipo'));
    const chiesta = scelte.get('vista') || this.vista || (this.#eStretto() ? '' : 'mese');
    const vista = chiesta === 'mese' ? chiesta : 'elenco';
    const adesso = new Date();
    const oggi = giornoDi(adesso.toISOString());
    const organo = this.organo || scelte.get('organo');
    const feed = this.risorsa(organo ? `organi/${organo}.ics` : 'incontri.ics') ?? '';
    const scegli = (comando: Comando, valore: string) => {
      this.#quanti = PASSO;
      scelte.imposta({ [comando]: valore });
    };
    const ordine = ordinati(scelti, scelte.get('passati') === '1', adesso);
    this.#conta(testi.conta((vista === 'mese' ? scelti : ordine).length));
    return html`${comandi({ testi, incontri: nostri, vista, valore: (comando) => scelte.get(comando), scegli })}
      ${
        vista === 'mese'
          ? mese({
              ...this.#contesto,
              incontri: scelti,
              giorno: giornoChiesto(scelte.get('giorno') || this.mese, oggi),
              oggi,
              scegli: (giorno, conFuoco) => {
                this.#seguiFuoco = conFuoco;
                scelte.imposta({ giorno });
              },
            })
          : elenco({
              ...this.#contesto,
              incontri: ordine,
              quanti: this.#quanti,
              altri: () => {
                this.#quanti += PASSO;
                this.requestUpdate();
              },
            })
      }
      <details
        class="abbonamento"
        part="abbonamento"
        @toggle=${() => {
          this.#abbonamento = true;
          this.requestUpdate();
        }}
      >
        <summary>${testi.abbonati}</summary>
        ${this.#abbonamento ? this.#apertura.parti()?.abbonamento(feed) : nothing}
      </details>`;
  }
}
