import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RispostaDistretto, RispostaOrgani, RispostaPiano } from 'strapi-plugin-piano-di-zona/contracts';
import { completa } from '../completa';
import { Risorsa } from '../../base/risorsa';
import { caselle, tendina, voci, type Voce } from '../campi/scelta';
import { sezione } from '../campi/sezione';
import { testo } from '../campi/testo';
import { PdzModulo } from '../modulo';
import { etichettaDi, nomeVoce } from '../nomi';
import type { Corpo } from '../pratica/lettura';
import { vincoli } from '../vincoli/adesioni';
import type { Vincoli } from '../vincolo';
import { persona, referenti, ricompatta } from './referenti';
import { testi, type TestiAdesione } from './testi/it';

/** Who may be in the national register of the third sector: cooperatives and companies as social enterprises. */
const RUNTS = ['ente_terzo_settore', 'cooperativa', 'impresa', 'fondazione'];

/**
 * @summary The registration of a partner, which the office examines. Until the form can work, and where it cannot, the children of the tag are shown.
 *
 * @slot - The fallback: how to register by PEC or at the counter, or a link to the form's page of the CMS.
 *
 * @fires pdz-inviato - The office has the request. Holds no personal data.
 * @fires pdz-caricato - The form, or a list that it offers, is ready.
 * @fires pdz-errore - The form, or a list that it offers, could not be read.
 */
export class PdzAdesione extends PdzModulo<TestiAdesione> {
  static override properties: PropertyDeclarations = {
    ...super.properties,
    avviso: {},
    natura: { state: true },
    quanti: { state: true },
  };

  /** The slug of the public notice that the registration answers. */
  declare avviso: string | undefined;
  declare protected natura: string;
  /** How many referenti are being entered. */
  declare protected quanti: number;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly modulo = 'adesioni';
  // Who has no codice fiscale is not asked for it: whoever sees the field must fill it in, as the server says.
  protected readonly vincoli: Vincoli = {
    ...vincoli,
    codiceFiscale: { ...vincoli.codiceFiscale, obbligatorio: true },
  };
  protected readonly campoEmail = 'richiedente.email';

  readonly #organi = new Risorsa<RispostaOrgani>(this, () => this.risorsa('organi.json'));
  readonly #piano = new Risorsa<RispostaPiano>(this, () => this.risorsa('piano.json'));
  // The distretto itself stands one folder up from what belongs to it.
  readonly #distretto = new Risorsa<RispostaDistretto>(this, () => this.risorsa(`../${this.distretto}.json`));

  constructor() {
    super();
    this.natura = '';
    this.quanti = 0;
  }

  protected override fissi(): Corpo {
    return this.avviso ? { avviso: this.avviso } : {};
  }

  protected campi(): unknown {
    const { quadro } = this;
    const manca = [this.#organi, this.#piano, this.#distretto].some(({ errore }) => errore !== undefined);
    return [
      sezione(this.testi.organizzazione, this.livello, this.#organizzazione()),
      sezione(
        etichettaDi(quadro, 'richiedente'),
        this.livello,
        html`<div class="griglia">
          ${persona(quadro, 'richiedente', true)}${tendina(quadro, 'richiedente.ruolo', voci(quadro, 'richiedente.ruolo', this.testi.ruoli))}
        </div>`,
      ),
      sezione(
        etichettaDi(quadro, 'referenti'),
        this.livello,
        html`<p class="tenue">${this.testi.aiutoReferenti}</p>
          ${referenti(quadro, this.testi, this.quanti, { aggiungi: this.#aggiungi, togli: this.#togli })}`,
      ),
      sezione(
        this.testi.interessi,
        this.livello,
        html`${this.#elenco('organi', this.#organi.dato?.data)} ${this.#elenco('aree', this.#piano.dato?.data.aree)}
        ${this.#elenco('territori', this.#distretto.dato?.data.territori)}
        ${testo(quadro, 'note', { righe: 4, ...(manca && { aiuto: this.testi.aiutoInteressi }) })}`,
      ),
    ];
  }

  #organizzazione(): TemplateResult {
    const { quadro, natura } = this;
    const runts = RUNTS.includes(natura);
    const informale = natura === 'gruppo_informale';
    return html`<div class="griglia" @change=${this.#cambiaNatura}>
      ${testo(quadro, 'denominazione', { autocompleta: 'organization' })}${testo(quadro, 'sigla')}
      ${tendina(quadro, 'natura', voci(quadro, 'natura', this.testi.nature))}
      <fieldset class="griglia largo" ?hidden=${!runts} ?disabled=${!runts}>
        ${tendina(quadro, 'sezioneRunts', voci(quadro, 'sezioneRunts', this.testi.sezioni))}${testo(quadro, 'numeroRunts')}
      </fieldset>
      <fieldset class="griglia largo" ?hidden=${informale} ?disabled=${informale}>
        ${testo(quadro, 'codiceFiscale')}${testo(quadro, 'partitaIva', { tastiera: 'numeric' })}
      </fieldset>
      ${testo(quadro, 'pec', { tipo: 'email' })}${testo(quadro, 'sito', { tipo: 'url', autocompleta: 'url' })}
      ${testo(quadro, 'indirizzo', { autocompleta: 'street-address' })}
      ${testo(quadro, 'comune', { autocompleta: 'address-level2' })} ${testo(quadro, 'descrizione', { righe: 5 })}
    </div>`;
  }

  #elenco(campo: string, elenco: readonly Voce[] | undefined): TemplateResult | typeof nothing {
    return elenco?.length ? caselle(this.quadro, campo, elenco) : nothing;
  }

  readonly #cambiaNatura = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement && target.name === 'natura') this.natura = target.value;
  };

  readonly #aggiungi = (): void => {
    const nuovo = `referenti.${this.quanti}.nome`;
    this.quanti++;
    void this.updateComplete.then(() => this.vai(nuovo));
  };

  readonly #togli = (indice: number): void => {
    ricompatta(this.renderRoot, indice);
    this.quanti--;
    this.pratica?.dimentica('referenti.');
    this.annuncio = completa(this.testi.tolto, { nome: nomeVoce(this.quadro, `referenti.${indice}`) });
    void this.updateComplete.then(() => this.vai('aggiungi'));
  };
}
