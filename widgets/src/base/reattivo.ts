import type { PropertyDeclarations, ReactiveController } from 'lit';
import { render } from './disegno';

/**
 * Lit's element, as far as these elements use it: with Lit's it would be half of what a page downloads for a small one.
 * Properties are texts, numbers or state, and a class repeats those of the one above; nothing is reflected, there are no decorators, no
 * converters, no hydration. At build time it stands in for Lit's own, so what it has in common with that one works the same,
 * order of the callbacks included.
 */
export class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles: unknown = [];
  static attributi: Readonly<Record<string, readonly [nome: string, tipo: unknown]>>;

  /** Asked once, when the element is defined: the time to give the class its accessors. */
  static get observedAttributes(): string[] {
    const attributi: Record<string, readonly [string, unknown]> = (this.attributi = {});
    for (const [nome, { attribute = nome, noAccessor, state, type }] of Object.entries(this.properties)) {
      if (!state) attributi[String(attribute).toLowerCase()] = [nome, type];
      if (noAccessor) continue;
      Object.defineProperty(this.prototype, nome, {
        configurable: true,
        get(this: LitElement) {
          return this.#valori[nome];
        },
        set(this: LitElement, valore: unknown) {
          this.#imposta(nome, valore);
        },
      });
    }
    return Object.keys(attributi);
  }

  updateComplete = Promise.resolve();
  declare renderRoot: ShadowRoot;
  readonly #controllori: ReactiveController[] = [];
  readonly #valori: Record<string, unknown> = {};
  /** What the page gave to the element before its class was there. */
  readonly #prime: Record<string, unknown> = {};
  #attesa = false;

  constructor() {
    super();
    for (const nome in new.target.properties) {
      if (!Object.hasOwn(this, nome)) continue;
      this.#prime[nome] = Reflect.get(this, nome);
      Reflect.deleteProperty(this, nome);
    }
  }

  addController(controllore: ReactiveController): void {
    this.#controllori.push(controllore);
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = [(this.constructor as typeof LitElement).styles].flat(9) as CSSStyleSheet[];
      Object.assign(this, this.#prime);
      this.requestUpdate();
    }
    for (const controllore of this.#controllori) controllore.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controllore of this.#controllori) controllore.hostDisconnected?.();
  }

  attributeChangedCallback(attributo: string, _prima: string | null, valore: string | null): void {
    const [nome, tipo] = (this.constructor as typeof LitElement).attributi[attributo]!;
    this.#imposta(nome, tipo && valore !== null ? Number(valore) : valore);
  }

  requestUpdate(): void {
    // The first time is when it comes into the page.
    if (this.#attesa || !this.renderRoot) return;
    this.#attesa = true;
    const aggiorna = () => this.scheduleUpdate();
    // One that failed was told to the console by the browser: it must not stop those after it.
    this.updateComplete = this.updateComplete.then(aggiorna, aggiorna);
  }

  protected scheduleUpdate(): void | Promise<void> {
    let contenuto: unknown;
    try {
      for (const controllore of this.#controllori) controllore.hostUpdate?.();
      contenuto = this.render();
    } finally {
      this.#attesa = false;
    }
    render(contenuto, this.renderRoot, { host: this });
    for (const controllore of this.#controllori) controllore.hostUpdated?.();
    this.updated();
  }

  protected updated(): void {}

  protected render(): unknown {
    return undefined;
  }

  #imposta(nome: string, valore: unknown): void {
    if (this.#valori[nome] === valore) return;
    this.#valori[nome] = valore;
    this.requestUpdate();
  }
}
