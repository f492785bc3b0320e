import { html, nothing, type TemplateResult } from 'lit';
import { FRAMMENTO_AREA } from '../../../../cms/contracts/limiti';
import { testo } from '../campi/testo';
import { PdzModulo } from '../modulo';
import { vincoli } from '../vincoli/area';
import { testi, type TestiArea } from './testi/it';
import type { Segreto } from './visita/posta';
import type { Visita } from './visita/visita';

/**
 * @summary The partner's own area, entered by a mailed link or its code: own data to correct, organi, meetings, registrations and proposals. Until it can work, and where it cannot, the children of the tag are shown.
 *
 * @slot - The fallback: the office's address and telephone, or a link to the page of the CMS.
 *
 * @fires pdz-inviato - The office has been asked for a link. Holds no personal data.
 * @fires pdz-caricato - The form is ready.
 * @fires pdz-errore - The form could not be prepared.
 */
export class PdzAreaPartner extends PdzModulo<TestiArea> {
  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly modulo = 'area';
  protected readonly vincoli = vincoli;
  protected readonly campoEmail = 'email';

  /** What the link brought. In this field alone, for as long as the page is open. */
  #token = '';
  #visita: Visita | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#raccogli);
    this.#raccogli();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#raccogli);
  }

  /** Takes the token out of the address at once, so that it stays out of history, screenshots and shared links. */
  readonly #raccogli = (): void => {
    const [prima, token] = location.hash.split(FRAMMENTO_AREA);
    if (prima !== '#' || !token) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#token = token;
    this.requestUpdate();
  };

  protected override corpo(): unknown {
    if (!isSecureContext) return super.corpo();
    const vista = this.#visita?.vista;
    if (vista) return vista;
    const avviso = this.#visita?.avviso;
    return [
      avviso ? html`<p class="avviso" role="alert">${avviso}</p>` : nothing,
      this.#token ? this.#porta() : [super.corpo(), this.#conCodice()],
    ];
  }

  protected campi(): TemplateResult {
    return html`<p>${this.testi.spiegazione}</p>
      ${testo(this.quadro, 'email', { tipo: 'email', autocompleta: 'email' })}`;
  }

  /** The link alone opens nothing: what looks at mails opens links too. */
  #porta(): TemplateResult {
    return html`<div class="riquadro">
      <p>${this.testi.pronto}</p>
      <p class="piede">
        <button class="primario" type="button" @click=${() => this.#entra({ token: this.#token })}>
          ${this.testi.entra}
        </button>
        <span role="status">${this.guasto}</span>
      </p>
    </div>`;
  }

  #conCodice(): TemplateResult {
    const invia = (evento: Event) => {
      evento.preventDefault();
      const codice = new FormData(evento.currentTarget as HTMLFormElement).get('codice');
      if (typeof codice === 'string' && codice.trim()) void this.#entra({ codice });
    };
    return html`<form class="sezione" @submit=${invia}>
      <div class="campo">
        <label for="codice">${this.testi.codice}</label>
        <p class="tenue" id="codice-aiuto">${this.testi.aiutoCodice}</p>
        <input id="codice" name="codice" required autocomplete="one-time-code" aria-describedby="codice-aiuto" />
      </div>
      <div><button>${this.testi.entra}</button></div>
    </form>`;
  }

  async #entra(segreto: Segreto): Promise<void> {
    this.guasto = '';
    try {
      this.#visita ??= await this.#prepara();
    } catch {
      this.guasto = this.testi.errore;
      return;
    }
    // Used up, whatever comes of it.
    this.#token = '';
    await this.#visita.entra(segreto);
  }

  async #prepara(): Promise<Visita> {
    const { apri } = await import('./visita/visita');
    return apri({
      lingua: this.lingua,
      livello: this.livello,
      comuni: this.testi,
      radice: this.renderRoot,
      indirizzo: (azione) => this.risorsa(`area/${azione}`, this.moduli) ?? '',
      aggiorna: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
      vai: (parte) => this.vai(parte),
    });
  }
}
