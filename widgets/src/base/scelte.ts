import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What the reader chose in an element (filters, view, the entry that is open), as short strings by name. With the attribute
 * `url` the choices are also in the query of the page, so that they can be linked and the Back button closes an entry;
 * the value of the attribute is put before the names, for pages with several elements. Without it the address bar is not touched.
 */
export class Scelte<K extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly url?: string | null };
  readonly #nomi: readonly K[];
  #valori: Partial<Record<K, string>> = {};

  constructor(host: ReactiveControllerHost & { readonly url?: string | null }, nomi: readonly K[]) {
    this.#host = host;
    this.#nomi = nomi;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#leggi);
    this.#leggi();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#leggi);
  }

  get(nome: K): string {
    return this.#valori[nome] ?? '';
  }

  /** Changes some choices; an empty string takes one away. `passo` makes a new step in the history of the page. */
  imposta(nuovi: Partial<Record<K, string>>, passo = false): void {
    Object.assign(this.#valori, nuovi);
    this.#host.requestUpdate();
    if (this.#host.url == null) return;
    const pagina = new URL(location.href);
    for (const nome of this.#nomi) {
      pagina.searchParams.delete(this.#host.url + nome);
      if (this.#valori[nome]) pagina.searchParams.set(this.#host.url + nome, this.#valori[nome]);
    }
    history[passo ? 'pushState' : 'replaceState'](history.state, '', pagina);
  }

  readonly #leggi = (): void => {
    const { url } = this.#host;
    if (url == null) return;
    const parametri = new URLSearchParams(location.search);
    for (const nome of this.#nomi) this.#valori[nome] = parametri.get(url + nome) ?? '';
    this.#host.requestUpdate();
  };
}
