import type { LitElement, ReactiveController } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import { emetti } from './eventi';
import { Risorsa } from './risorsa';
import type { Scelte } from './scelte';

interface Voce {
  slug: string;
  url: string;
  titolo: string;
}

interface Opzioni<P> {
  /** What is opened, `incontro`; also the name of the choice that says which one. */
  tipo: string;
  scelte: Scelte<string>;
  /** The address of the data of an entry. */
  indirizzo: (slug: string) => string | undefined;
  /** The part of the element that shows them, with its styles: it comes when the reader first asks for it. */
  importa: () => Promise<P>;
}

/**
 * Opening an entry in place. Focus moves as when a page changes: to the heading of what was opened (`.apertura`), and back to
 * its link when it is closed. An entry that is open from the start, by the address of the page, takes no focus.
 */
export class Apertura<R, P extends { stili: readonly CSSStyleSheet[] }> implements ReactiveController {
  readonly risorsa: Risorsa<R>;
  readonly #host: LitElement;
  readonly #opzioni: Opzioni<P>;
  #parti: P | undefined;
  #chieste = false;
  #prima: string | undefined;
  #pagina = '';

  constructor(host: LitElement, opzioni: Opzioni<P>) {
    this.#host = host;
    this.#opzioni = opzioni;
    this.risorsa = new Risorsa(host, () => this.slug && opzioni.indirizzo(this.slug));
    host.addController(this);
  }

  /** The slug of the open entry, or an empty string. */
  get slug(): string {
    return this.#opzioni.scelte.get(this.#opzioni.tipo);
  }

  /** The parts on demand, or undefined while they are on their way: the element is drawn again when they have come. */
  parti(): P | undefined {
    if (this.#chieste) return this.#parti;
    this.#chieste = true;
    this.#opzioni.importa().then(
      (parti) => {
        this.#parti = parti;
        this.#host.shadowRoot?.adoptedStyleSheets.push(...parti.stili);
        this.#host.requestUpdate();
      },
      () => {
        // The site was updated since the page was opened, or the line is down: the entry has a page of its own.
        if (this.#pagina) location.assign(this.#pagina);
      },
    );
    return undefined;
  }

  hostUpdated(): void {
    const { slug } = this;
    const prima = this.#prima;
    if (slug === prima) return;
    const radice = this.#host.renderRoot;
    const meta = slug
      ? radice.querySelector<HTMLElement>('.apertura')
      : [...radice.querySelectorAll<HTMLElement>(`[data-voce="${prima}"]`)].find((link) => link.offsetParent);
    if (prima !== undefined) {
      // The heading comes with the data: a later update finds it.
      if (slug && !meta) return;
      meta?.focus();
    }
    this.#prima = slug;
  }

  /**
   * A link to the page of an entry that opens it here, unless the reader wants a new tab or the page has a way of its own: the title, and
   * what stands before it; screen readers are told more after it, as one text: between two of them they may lose the space.
   */
  link(voce: Voce, poi = '', prima: unknown = nothing): TemplateResult {
    return html`<a class="nome" href=${voce.url} data-voce=${voce.slug} @click=${(e: MouseEvent) => this.#clic(e, voce)}
      >${prima}<span lang="it">${voce.titolo}</span><span class="nascosto">${poi}</span></a
    >`;
  }

  readonly chiudi = (): void => this.#imposta('');

  #clic(evento: MouseEvent, { slug, url }: Voce): void {
    if (evento.ctrlKey || evento.metaKey || evento.shiftKey || evento.altKey) return;
    evento.preventDefault();
    if (!emetti(this.#host, 'pdz-selezione', { tipo: this.#opzioni.tipo, slug, url })) return;
    this.#pagina = url;
    this.#imposta(slug);
  }

  #imposta(slug: string): void {
    this.#opzioni.scelte.imposta({ [this.#opzioni.tipo]: slug }, true);
  }
}
