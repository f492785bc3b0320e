import type { LitElement, ReactiveController } from 'lit';
import { html, type TemplateResult } from 'lit';
import { emetti } from './eventi';

interface Voce {
  slug: string;
  url: string;
}

/**
 * Opening an entry in place. Focus moves as when a page changes: to the heading of what was opened (`.apertura`), and back to
 * its link when it is closed. An entry that is open from the start, by the address of the page, takes no focus.
 */
export class Apertura implements ReactiveController {
  #ultima: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly tipo: string,
    /** The slug of the entry that is open, or an empty string. */
    private readonly aperta: () => string,
    private readonly apri: (slug: string) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const aperta = this.aperta();
    const prima = this.#ultima;
    if (aperta === prima) return;
    const radice = this.host.renderRoot;
    const meta = aperta
      ? radice.querySelector<HTMLElement>('.apertura')
      : [...radice.querySelectorAll<HTMLElement>(`[data-voce="${prima}"]`)].find((link) => link.offsetParent);
    // Without its list yet there is nothing to move to: the next update tries again.
    if (prima !== undefined && !meta && aperta) return;
    this.#ultima = aperta;
    if (prima !== undefined) meta?.focus();
  }

  /** A link to the page of an entry that opens it here, unless the reader wants a new tab or the page has a way of its own. */
  link(voce: Voce, contenuto: unknown): TemplateResult {
    return html`<a class="nome" href=${voce.url} data-voce=${voce.slug} @click=${(e: MouseEvent) => this.#clic(e, voce)}
      >${contenuto}</a
    >`;
  }

  #clic(evento: MouseEvent, { slug, url }: Voce): void {
    if (evento.ctrlKey || evento.metaKey || evento.shiftKey || evento.altKey) return;
    evento.preventDefault();
    if (emetti(this.host, 'pdz-selezione', { tipo: this.tipo, slug, url })) this.apri(slug);
  }
}
