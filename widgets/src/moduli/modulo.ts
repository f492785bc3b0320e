import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { RispostaInformativa } from 'strapi-plugin-piano-di-zona/contracts';
import { TRAPPOLA } from '../../../cms/contracts/limiti';
import { PdzElemento } from '../base/elemento';
import { Risorsa } from '../base/risorsa';
import { stati } from '../base/stati';
import { informativa } from './informativa';
import type { Quadro } from './nomi';
import type { Corpo } from './pratica/lettura';
import type { Pratica } from './pratica/pratica';
import { stile } from './stile';
import type { TestiModulo } from './testi/it';
import type { Vincoli } from './vincolo';

/**
 * What the forms share: the privacy notice, the fields, and the handling of what is entered, which comes with the first touch.
 * A form gives its constraints, its fields and its texts. What people type lives in the controls alone: it is not stored and
 * not put in an event.
 *
 * @csspart informativa - The privacy notice.
 * @csspart errori - The summary of what is wrong.
 * @csspart invia - The button that sends.
 * @csspart ricevuta - The receipt.
 */
export abstract class PdzModulo<T extends TestiModulo = TestiModulo> extends PdzElemento<T> {
  static override properties: PropertyDeclarations = { ...super.properties, moduli: {}, guasto: { state: true } };
  static override styles: CSSResultGroup = [super.styles, stile];

  /** The address where forms post, if it is not `api`. */
  declare moduli: string | undefined;
  /** Why the handling could not be loaded. */
  declare protected guasto: string;

  /** The name of the form in the contract and in its addresses. */
  protected abstract readonly modulo: 'contatti' | 'adesioni' | 'iscrizioni' | 'proposte' | 'area';
  protected abstract readonly vincoli: Vincoli;
  /** The field with the address that the confirmation goes to. */
  protected abstract readonly campoEmail: string;
  /** What is made of the entries, once somebody has touched the form. */
  protected pratica: Pratica | undefined;

  // Browsers give the hashing of the proof of work to secure pages only (https, or localhost).
  readonly #informativa = new Risorsa<RispostaInformativa>(this, () =>
    isSecureContext && this.serve ? this.risorsa(`informative/${this.modulo}.json`, this.moduli) : undefined,
  );
  #mostrata: RispostaInformativa['data'] | undefined;
  #apertura: Promise<Pratica> | undefined;
  #pressione: Promise<void> | undefined;

  constructor() {
    super();
    this.guasto = '';
  }

  /** Whether there is something to fill in: only then is the privacy notice asked for. */
  protected get serve(): boolean {
    return true;
  }

  /** The fields of the form. */
  protected abstract campi(): unknown;

  /** What the form sends beside its fields. */
  protected fissi(): Corpo {
    return {};
  }

  protected get quadro(): Quadro {
    return { vincoli: this.vincoli, testi: this.testi, errori: this.pratica?.errori ?? new Map() };
  }

  /** The plain page of the CMS that takes the form without script. */
  get #pagina(): string {
    return this.indirizzo(`pdz/${encodeURIComponent(this.distretto ?? '')}/moduli/${this.modulo}`, this.moduli);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pratica?.chiudi();
  }

  protected override corpo(): unknown {
    const { pratica, testi } = this;
    if (!isSecureContext) {
      return html`<p class="avviso"><a href=${this.#pagina}>${testi.nonSicura}</a></p>
        <slot></slot>`;
    }
    // Kept when it is read again: a notice that does not come a second time must not take away what people typed.
    this.#mostrata = this.#informativa.dato?.data ?? this.#mostrata;
    if (!this.#mostrata) return stati(this.#informativa, { testi, scheletro: nothing, pronta: () => nothing });
    const lavoro = pratica?.lavoro;
    return (
      pratica?.esito ??
      html`<form
        novalidate
        @focusin=${this.#prepara}
        @input=${this.#prepara}
        @pointerdown=${this.#preme}
        @change=${this.#cambia}
        @submit=${this.#invia}
      >
        ${pratica?.avviso}
        <div class="campi" id="inizio" ?inert=${lavoro}>
          ${this.campi()}${informativa(this.quadro, this.#mostrata)}
          <input hidden name=${TRAPPOLA} autocomplete="off" />
        </div>
        <div class="piede">
          <button class="primario" part="invia" id="invia" aria-disabled=${Boolean(lavoro)}>${testi.invia}</button>
          <p role="status">${lavoro || this.guasto}</p>
        </div>
      </form>`
    );
  }

  #apri(): Promise<Pratica> {
    this.#apertura ??= import('./pratica/pratica').then(({ apri }) =>
      apri({
        elemento: this,
        modulo: this.modulo,
        campoEmail: this.campoEmail,
        lingua: this.lingua,
        livello: this.livello,
        quadro: () => this.quadro,
        indirizzo: (percorso) => this.risorsa(percorso, this.moduli) ?? '',
        fissi: () => this.fissi(),
        versioneInformativa: () => this.#mostrata?.versione ?? 0,
        rileggiInformativa: () => this.#informativa.ricarica(),
        aggiorna: () => {
          this.requestUpdate();
          return this.updateComplete;
        },
        annuncia: (testo) => (this.annuncio = testo),
        vai: (campo) => this.vai(campo),
        controllo: (campo) => this.#controllo(campo),
      }),
    );
    return this.#apertura.then(
      (pratica) => (this.pratica = pratica),
      (errore: unknown) => {
        this.#apertura = undefined;
        throw errore;
      },
    );
  }

  /** The code comes while the person is at the first field, the proof of work is done while they write. */
  readonly #prepara = ({ type }: Event): void => {
    this.#apri().then(
      (pratica) => type === 'input' && pratica.avvia(),
      // Told when it is needed: by then it may have come.
      () => undefined,
    );
  };

  /** A press that leaves a field must land where it was aimed: messages move the page, so they wait until it is over. */
  readonly #preme = (): void => {
    this.#pressione = new Promise((finita) => {
      for (const fine of ['pointerup', 'pointercancel'])
        addEventListener(fine, () => setTimeout(finita), { once: true });
    });
  };

  readonly #cambia = async ({ currentTarget, target }: Event): Promise<void> => {
    await this.#pressione;
    this.pratica?.verifica(new FormData(currentTarget as HTMLFormElement), (target as HTMLInputElement).name);
  };

  readonly #invia = async (evento: Event): Promise<void> => {
    evento.preventDefault();
    const dati = new FormData(evento.currentTarget as HTMLFormElement);
    this.guasto = '';
    const pratica = await this.#apri().catch(() => undefined);
    if (pratica) await pratica.invia(dati);
    else this.guasto = this.testi.errore;
  };

  /** What takes the focus for a field or another part: of a group, its first control. */
  #controllo(campo: string): HTMLElement | null {
    const elemento = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(campo)}`);
    return elemento?.querySelector('input') ?? elemento;
  }

  /** Moves the focus to a field, or to another part by its name. */
  protected vai(campo: string): void {
    this.#controllo(campo)?.focus();
  }
}
