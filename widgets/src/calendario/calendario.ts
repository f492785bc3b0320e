import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { IncontroInElenco, RispostaIncontri, RispostaIncontro } from 'strapi-plugin-piano-di-zona/contracts';
import { Apertura } from '../base/apertura';
import { differita } from '../base/differita';
import { PdzElemento } from '../base/elemento';
import { Risorsa } from '../base/risorsa';
import { Scelte } from '../base/scelte';
import { stati } from '../base/stati';
import { giornoDi, type Giorno } from '../base/tempo';
import { comandi, type Comando } from './comandi';
import { elenco, PASSO } from './elenco';
import { giornoIniziale } from './giorni';
import { filtra, ordinati } from './incontri';
import { mese } from './mese';
import { scheletro } from './scheletro';
import { stile } from './stile';
import { testi } from './testi/it';
import type { Contesto } from './voce';

/** Below this width, in pixels, a month does not show the names of its meetings: the list says more. */
const STRETTO = 640;

/**
 * @summary The meetings of a distretto: as a list by month or as a month, with filters, the detail of each, and how to subscribe.
 *
 * @attr {string} distretto - The slug of the distretto. Required.
 * @attr {string} organo - Only the meetings of one body (slug).
 * @attr {string} territorio - Only the meetings of one territory (slug).
 * @attr {string} tipo - Only one type of meeting.
 * @attr {"elenco"|"mese"} vista - The first view; by default the list where there is little room.
 * @attr {string} mese - The first month of the month view, `2026-11`; by default this month.
 * @attr {string} url - Keeps the reader's choice in the address of the page; the value goes before the names of the parameters.
 * @slot - What is shown until the data come, and when they cannot.
 * @fires pdz-caricato - The meetings came.
 * @fires pdz-errore - They did not come.
 * @fires pdz-selezione - The reader opens a meeting; cancel it to show the meeting in another way.
 * @csspart contenitore - All of the element.
 * @csspart titolo - The heading.
 * @csspart avviso - A notice about data that are old or missing.
 * @csspart attesa - What is shown while the data come.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - Views and filters.
 * @csspart mese - The table of the month.
 * @csspart incontro - One meeting of a list.
 * @csspart dettaglio - The open meeting.
 * @csspart documenti - A list of documents.
 * @csspart abbonamento - How to subscribe.
 * @cssproperty --pdz-colore-primario - Buttons, links and accents; by default `--bs-primary`, else #06c.
 * @cssproperty --pdz-colore-su-primario - Text on the primary colour, white by default.
 * @cssproperty --pdz-colore-sfondo - Background of cards and fields.
 * @cssproperty --pdz-colore-testo - Text.
 * @cssproperty --pdz-raggio - Radius of the corners.
 * @cssproperty --pdz-spazio - The unit of the distances.
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
  static override styles: CSSResultGroup = [super.styles, stile];

  declare organo: string | undefined;
  declare territorio: string | undefined;
  declare tipo: string | undefined;
  declare vista: 'elenco' | 'mese' | undefined;
  declare mese: string | undefined;
  declare url: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  readonly #scelte = new Scelte(this, ['vista', 'giorno', 'organo', 'tipo', 'passati', 'incontro']);
  readonly #incontri = new Risorsa<RispostaIncontri>(this, () => this.risorsa('incontri.json'));
  readonly #incontro = new Risorsa<RispostaIncontro>(this, () => {
    const slug = this.#scelte.get('incontro');
    return slug ? this.risorsa(`incontri/${encodeURIComponent(slug)}.json`) : undefined;
  });
  readonly #apertura = new Apertura(
    this,
    'incontro',
    () => this.#scelte.get('incontro'),
    (incontro) => this.#scelte.imposta({ incontro }, true),
  );
  readonly #aRichiesta = differita(
    this,
    async () => (await import('./a-richiesta')).aRichiesta(this.lingua),
    () => {
      const voce = this.#voce(this.#scelte.get('incontro'));
      if (voce) location.assign(voce.url);
    },
  );
  #quanti = PASSO;
  #stretto = true;
  #seguiFuoco = false;
  #annuncia = false;
  #abbonamento = false;

  get #contesto(): Contesto {
    return { lingua: this.lingua, testi: this.testi, apertura: this.#apertura };
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#stretto = this.clientWidth < STRETTO;
  }

  protected override updated(cambiate: PropertyValues): void {
    super.updated(cambiate);
    if (!this.#seguiFuoco) return;
    this.#seguiFuoco = false;
    this.renderRoot.querySelector<HTMLElement>('.giorno[tabindex="0"]')?.focus();
  }

  protected corpo(): unknown {
    const aperto = this.#scelte.get('incontro');
    if (aperto) return this.#dettaglio(aperto);
    return stati(this.#incontri, { testi: this.testi, scheletro, pronta: ({ data }) => this.#calendario(data) });
  }

  #voce(slug: string): IncontroInElenco | undefined {
    return this.#incontri.dato?.data.find((incontro) => incontro.slug === slug);
  }

  #dettaglio(slug: string): unknown {
    const { testi, livello } = this;
    const parti = this.#aRichiesta();
    const voce = this.#voce(slug);
    // The answer for the meeting that was open before stays until the new one is there.
    const letto = this.#incontro.dato?.data;
    const titolo = voce?.titolo ?? (letto?.slug === slug ? letto.titolo : undefined);
    return html`<article part="dettaglio">
      <button type="button" class="indietro" @click=${() => this.#scelte.imposta({ incontro: '' }, true)}>
        <span aria-hidden="true">←</span> ${testi.indietro}
      </button>
      ${
        titolo
          ? html`<div class="titolo apertura" role="heading" aria-level=${livello} tabindex="-1" lang="it">
              ${titolo}
            </div>`
          : nothing
      }
      ${stati(this.#incontro, {
        testi,
        scheletro,
        ripiego: voce ? html`<a href=${voce.url}>${testi.pagina}</a>` : nothing,
        pronta: ({ data }) =>
          data.slug === slug && parti ? parti.dettaglio(data, this.#contesto, livello + 1) : nothing,
      })}
    </article>`;
  }

  #calendario(tutti: readonly IncontroInElenco[]): unknown {
    const { testi, livello } = this;
    const scelte = this.#scelte;
    const nostri = filtra(tutti, this.organo, this.territorio, this.tipo);
    const scelti = filtra(nostri, scelte.get('organo'), '', scelte.get('tipo'));
    const vista = scelte.get('vista') || this.vista || (this.#stretto ? 'elenco' : 'mese');
    const adesso = new Date();
    const oggi = giornoDi(adesso);
    const organo = this.organo || scelte.get('organo');
    const feed = this.risorsa(organo ? `organi/${organo}.ics` : 'incontri.ics') ?? '';
    const scegli = (comando: Comando, valore: string) => {
      this.#quanti = PASSO;
      scelte.imposta({ [comando]: valore });
      this.#annuncia = true;
    };
    const ordine = ordinati(scelti, scelte.get('passati') !== '', adesso);
    if (this.#annuncia) {
      this.#annuncia = false;
      this.annuncia(testi.conta((vista === 'mese' ? scelti : ordine).length));
    }
    return html`${comandi({ testi, incontri: nostri, vista, valore: (comando) => scelte.get(comando), scegli })}
      ${
        vista === 'mese'
          ? mese({
              ...this.#contesto,
              incontri: scelti,
              giorno: (scelte.get('giorno') || giornoIniziale(this.mese, oggi)) as Giorno,
              oggi,
              livello,
              scegli: (giorno, conFuoco) => {
                this.#seguiFuoco = conFuoco;
                scelte.imposta({ giorno });
              },
            })
          : elenco({
              ...this.#contesto,
              incontri: ordine,
              quanti: this.#quanti,
              livello,
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
        ${this.#abbonamento ? this.#aRichiesta()?.abbonamento(feed, () => this.annuncia(testi.copiato)) : nothing}
      </details>`;
  }
}
