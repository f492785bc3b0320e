import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { linguaDi, type Lingua, type Lingue } from './lingua';
import { stile } from './stile';
import type { TestiComuni } from './testi/it';

// The CMS, its path included. Kept in a variable because bundlers take `new URL('…', import.meta.url)` for a file to copy.
const questo = import.meta.url;
const cms = new URL(__PDZ_SU__, questo).href;

/**
 * What all `pdz-*` elements share: attributes, language, heading, addresses, look. An element gives its texts and its `corpo`.
 *
 * @slot - What is shown until the data come, and when they cannot.
 * @fires pdz-caricato - The data came.
 * @fires pdz-errore - They did not come.
 * @csspart contenitore - All of the element.
 * @csspart titolo - The heading.
 * @csspart avviso - A notice about data that are old or missing.
 * @csspart attesa - What is shown while the data come.
 * @cssproperty --pdz-colore-primario - Buttons, links and accents; by default `--bs-primary`, else #06c.
 * @cssproperty --pdz-colore-su-primario - Text on the primary colour, white by default.
 * @cssproperty --pdz-colore-allerta - What needs attention: notices, changes, what is wrong.
 * @cssproperty --pdz-colore-sfondo - Background of cards and fields; by default that of the page's colour scheme.
 * @cssproperty --pdz-colore-testo - Text; by default that of the page's colour scheme.
 * @cssproperty --pdz-raggio - Radius of the corners.
 * @cssproperty --pdz-spazio - The unit of the distances.
 */
export abstract class PdzElemento<T extends TestiComuni = TestiComuni> extends LitElement {
  static override properties: PropertyDeclarations = {
    distretto: {},
    api: {},
    /** `it` or `en`; by default that of the closest element that has one. */
    // The browser keeps it in step with its attribute: only its changes are of interest.
    lang: { noAccessor: true },
    titolo: {},
    livelloTitolo: { attribute: 'livello-titolo', type: Number },
    annuncio: { state: true },
  };
  static override styles: CSSResultGroup = stile;

  /** The slug of the distretto. Required. */
  declare distretto: string | undefined;
  /** The address of the CMS; by default the one that the script came from. */
  declare api: string | undefined;
  /** The heading of the element; without it there is none. */
  declare titolo: string | undefined;
  /** The level of the heading, 2 by default. */
  declare livelloTitolo: number;
  /** What screen readers are told, politely. */
  declare protected annuncio: string;

  protected abstract readonly lingue: Lingue<T>;
  protected lingua: Lingua = 'it';
  /** The texts in the reader's language. */
  declare protected testi: T;

  constructor() {
    super();
    this.livelloTitolo = 2;
    this.annuncio = '';
  }

  /** The level of the headings inside the element. */
  protected get livello(): number {
    return this.titolo ? this.livelloTitolo + 1 : this.livelloTitolo;
  }

  /** The address of a resource of the distretto, `incontri.json`; nothing while the distretto is not known. */
  protected risorsa(percorso: string, api?: string): string | undefined {
    return (
      this.distretto &&
      this.indirizzo(`api/piano-di-zona/v1/distretti/${encodeURIComponent(this.distretto)}/${percorso}`, api)
    );
  }

  /** An address in the CMS, or in another place that answers like it. */
  protected indirizzo(percorso: string, api?: string): string {
    return new URL(percorso, new URL((api ?? this.api ?? cms).replace(/\/*$/, '/'), document.baseURI)).href;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.distretto) console.warn(`<${this.localName}> needs "distretto"`);
  }

  /** Waits for the texts of another language, so that no reader sees the page change tongue. */
  protected override async scheduleUpdate(): Promise<void> {
    this.lingua = linguaDi(this);
    const altra = this.lingua === 'en' && (await this.lingue.en().catch(() => undefined));
    this.testi = altra ? altra.testi : this.lingue.it;
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div class="pdz" part="contenitore" lang=${this.lingua}>
      ${
        this.titolo
          ? html`<div class="titolo" part="titolo" role="heading" aria-level=${this.livelloTitolo}>${this.titolo}</div>`
          : nothing
      }
      ${this.corpo()}
      <p class="nascosto" role="status">${this.annuncio}</p>
    </div>`;
  }

  /** What the element shows below its heading. `<slot></slot>` is the fallback. */
  protected abstract corpo(): unknown;
}
