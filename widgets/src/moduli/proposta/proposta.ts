import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RispostaDistretto, RispostaOrgani, RispostaPiano } from 'strapi-plugin-piano-di-zona/contracts';
import { Risorsa } from '../../base/risorsa';
import { tendina, voci, type Voce } from '../campi/scelta';
import { sezione } from '../campi/sezione';
import { spunta } from '../campi/spunta';
import { testo } from '../campi/testo';
import { completa } from '../completa';
import { PdzModulo } from '../modulo';
import type { Corpo } from '../pratica/lettura';
import { vincoli } from '../vincoli/proposte';
import { testi, type TestiProposta } from './testi/it';

/**
 * @summary A need or a project idea for the plan. Until the form can work, and where it cannot, the children of the tag are shown.
 *
 * @attr {string} distretto - The slug of the distretto. Required.
 * @attr {string} organo - The slug of the body or laboratorio that the proposal is for. Without it, people choose.
 * @attr {string} avviso - The slug of the public notice that the proposal answers.
 * @attr {string} api - The address of the CMS, if it is not the one that the script came from.
 * @attr {string} moduli - The address where forms post, if it is not `api`.
 * @attr {string} lang - `it` or `en`; by default that of the closest element that has one.
 * @attr {string} titolo - The heading of the element.
 * @attr {number} livello-titolo - The level of the heading, 2 by default.
 *
 * @slot - The fallback: how else to reach the office, or a link to the form's page of the CMS.
 *
 * @event {CustomEvent<{ modulo: string; ricevuta: string; stato: string }>} pdz-inviato - The office has the proposal. Holds no personal data.
 * @event {CustomEvent<{ indirizzo: string; vecchia: boolean }>} pdz-caricato - The form, or a list that it offers, is ready.
 * @event {CustomEvent<{ indirizzo: string; stato: number }>} pdz-errore - The form, or a list that it offers, could not be read.
 *
 * @csspart contenitore - All of the element.
 * @csspart titolo - The heading.
 * @csspart informativa - The privacy notice.
 * @csspart errori - The summary of what is wrong.
 * @csspart invia - The button that sends.
 * @csspart ricevuta - The receipt.
 * @csspart avviso - A notice about the state of the service.
 */
export class PdzProposta extends PdzModulo<TestiProposta> {
  static override properties: PropertyDeclarations = { ...super.properties, organo: {}, avviso: {} };

  /** The slug of the body or laboratorio that the proposal is for. */
  declare organo: string | undefined;
  /** The slug of the public notice that the proposal answers. */
  declare avviso: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly modulo = 'proposte';
  protected readonly vincoli = vincoli;
  protected readonly campoEmail = 'email';

  readonly #organi = new Risorsa<RispostaOrgani>(this, () => this.risorsa('organi.json'));
  readonly #piano = new Risorsa<RispostaPiano>(this, () => this.risorsa('piano.json'));
  // The distretto itself stands one folder up from what belongs to it.
  readonly #distretto = new Risorsa<RispostaDistretto>(this, () => this.risorsa(`../${this.distretto}.json`));

  protected override fissi(): Corpo {
    const { organo, avviso } = this;
    return { ...(organo && { organo }), ...(avviso && { avviso }) };
  }

  protected campi(): unknown {
    const { livello, quadro, testi: parole } = this;
    return [
      sezione(
        parole.proposta,
        livello,
        html`<div class="griglia">
          ${tendina(quadro, 'tipo', voci(quadro, 'tipo', parole.tipi))} ${testo(quadro, 'titolo')}
          ${testo(quadro, 'testo', { righe: 8, aiuto: parole.aiutoTesto })} ${this.#organo()}
          ${this.#elenco('area', this.#piano.dato?.data.aree)}
          ${this.#elenco('territorio', this.#distretto.dato?.data.territori)}
        </div>`,
      ),
      sezione(
        parole.persona,
        livello,
        html`<div class="griglia">
          ${testo(quadro, 'nome', { autocompleta: 'name' })}
          ${testo(quadro, 'email', { tipo: 'email', autocompleta: 'email' })}
        </div>`,
      ),
      sezione(
        parole.pubblicazione,
        livello,
        html`<p class="tenue">${parole.aiutoPubblicazione}</p>
          <div @change=${this.#cambiaConsenso}>${spunta(quadro, 'consensoPubblicazione')}</div>
          <fieldset hidden disabled>${spunta(quadro, 'consensoNome')}</fieldset>`,
      ),
    ];
  }

  #organo(): TemplateResult | typeof nothing {
    const organi = this.#organi.dato?.data;
    if (!this.organo) return this.#elenco('organo', organi);
    const scelto = organi?.find(({ slug }) => slug === this.organo);
    return scelto ? html`<p class="largo">${completa(this.testi.per, { nome: scelto.nome })}</p>` : nothing;
  }

  #elenco(campo: string, elenco: readonly Voce[] | undefined): TemplateResult | typeof nothing {
    return elenco?.length ? tendina(this.quadro, campo, elenco) : nothing;
  }

  /** The name goes with a published proposal only. Set on the control: a new form begins without it again. */
  readonly #cambiaConsenso = ({ target }: Event): void => {
    const nome = this.renderRoot.querySelector('fieldset');
    if (nome) nome.hidden = nome.disabled = !(target as HTMLInputElement).checked;
  };
}
