import type { PropertyDeclarations, PropertyValues, ReactiveController } from 'lit';
import { render } from './disegno';

type Proprieta = PropertyDeclarations[string];
type Fogli = CSSStyleSheet | readonly Fogli[];

const proprietaDi = (classe: typeof LitElement): PropertyDeclarations => ({
  ...(classe === LitElement ? {} : proprietaDi(Object.getPrototypeOf(classe) as typeof LitElement)),
  ...classe.properties,
});

const fogliDi = (fogli: Fogli): CSSStyleSheet[] => (fogli instanceof CSSStyleSheet ? [fogli] : fogli.flatMap(fogliDi));

/**
 * Lit's element, as far as these elements use it: it is a fourth of what a page downloads for a small one. Properties are
 * texts, numbers or state; nothing is reflected, there are no decorators, no converters, no hydration. At build time it stands in for Lit's own, so
 * what it has in common with that one works the same, order of the callbacks included.
 */
export class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles: Fogli = [];
  static attributi: ReadonlyMap<string, readonly [nome: string, proprieta: Proprieta]>;

  /** Asked once, when the element is defined: the time to give the class its accessors. */
  static get observedAttributes(): string[] {
    const tutte = Object.entries(proprietaDi(this));
    for (const [nome, { noAccessor }] of tutte) {
      if (noAccessor) continue;
      Object.defineProperty(this.prototype, nome, {
        configurable: true,
        get(this: LitElement) {
          return this.#valori.get(nome);
        },
        set(this: LitElement, valore: unknown) {
          this.#imposta(nome, valore);
        },
      });
    }
    this.attributi = new Map(
      tutte
        .filter(([, { state }]) => !state)
        .map(([nome, proprieta]) => [String(proprieta.attribute ?? nome).toLowerCase(), [nome, proprieta]]),
    );
    return [...this.attributi.keys()];
  }

  hasUpdated = false;
  updateComplete: Promise<void>;
  declare renderRoot: ShadowRoot;
  readonly #controllori: ReactiveController[] = [];
  readonly #valori = new Map<string, unknown>();
  /** What the page gave to the element before its class was there. */
  readonly #prime: [nome: string, valore: unknown][] = [];
  #cambiate: PropertyValues = new Map();
  #attesa = false;
  #collega!: () => void;

  constructor() {
    super();
    for (const nome of Object.keys(proprietaDi(new.target))) {
      if (!Object.hasOwn(this, nome)) continue;
      this.#prime.push([nome, Reflect.get(this, nome)]);
      Reflect.deleteProperty(this, nome);
    }
    this.updateComplete = new Promise((risolvi) => (this.#collega = risolvi));
    this.requestUpdate();
  }

  addController(controllore: ReactiveController): void {
    this.#controllori.push(controllore);
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = fogliDi((this.constructor as typeof LitElement).styles);
      for (const [nome, valore] of this.#prime) Reflect.set(this, nome, valore);
      this.#collega();
    }
    for (const controllore of this.#controllori) controllore.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controllore of this.#controllori) controllore.hostDisconnected?.();
  }

  attributeChangedCallback(attributo: string, _prima: string | null, valore: string | null): void {
    const trovato = (this.constructor as typeof LitElement).attributi.get(attributo);
    if (trovato) this.#imposta(trovato[0], trovato[1].type === Number && valore !== null ? Number(valore) : valore);
  }

  requestUpdate(): void {
    if (this.#attesa) return;
    this.#attesa = true;
    const prima = this.updateComplete;
    const aggiorna = () => this.scheduleUpdate();
    // One that failed was told to the console by the browser: it must not stop those after it.
    this.updateComplete = prima.then(aggiorna, aggiorna);
  }

  protected scheduleUpdate(): void | Promise<void> {
    const cambiate = this.#cambiate;
    let contenuto: unknown;
    try {
      this.willUpdate(cambiate);
      for (const controllore of this.#controllori) controllore.hostUpdate?.();
      contenuto = this.render();
    } finally {
      this.#attesa = false;
      this.#cambiate = new Map();
    }
    render(contenuto, this.renderRoot, { host: this });
    for (const controllore of this.#controllori) controllore.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(cambiate);
  }

  protected willUpdate(_cambiate: PropertyValues): void {}

  protected updated(_cambiate: PropertyValues): void {}

  protected render(): unknown {
    return undefined;
  }

  #imposta(nome: string, valore: unknown): void {
    const prima = this.#valori.get(nome);
    if (Object.is(prima, valore)) return;
    this.#valori.set(nome, valore);
    if (!this.#cambiate.has(nome)) this.#cambiate.set(nome, prima);
    this.requestUpdate();
  }
}
