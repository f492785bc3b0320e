import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Incontro, RispostaIncontro, RispostaPosti } from 'strapi-plugin-piano-di-zona/contracts';
import { Risorsa } from '../../base/risorsa';
import { stati } from '../../base/stati';
import { scriviPeriodo } from '../../base/tempo';
import { caselle, tendina, voci } from '../campi/scelta';
import { sezione } from '../campi/sezione';
import { testo } from '../campi/testo';
import { completa } from '../completa';
import { PdzModulo } from '../modulo';
import { vincoli } from '../vincoli/iscrizioni';
import type { Vincoli } from '../vincolo';
import { testi, type TestiIscrizione } from './testi/it';

type Posti = RispostaPosti['data'];

/**
 * @summary The registration for a meeting: how many places are left, the waiting list, presence or remote. Without a meeting, until the form can work, and where it cannot, the children of the tag are shown.
 *
 * @slot - The fallback: how else to sign up, or a link to the form's page of the CMS.
 *
 * @fires pdz-inviato - The registration has arrived. Holds no personal data.
 * @fires pdz-caricato - The meeting, its places or the form is ready.
 * @fires pdz-errore - The meeting, its places or the form could not be read.
 */
export class PdzIscrizione extends PdzModulo<TestiIscrizione> {
  static override properties: PropertyDeclarations = { ...super.properties, incontro: {} };

  /** The slug of the meeting. */
  declare incontro: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly modulo = 'iscrizioni';
  // Who sees the choice must make it: nobody is taken for present by oversight.
  protected readonly vincoli: Vincoli = {
    ...vincoli,
    partecipazione: { ...vincoli.partecipazione, obbligatorio: true },
  };
  protected readonly campoEmail = 'email';

  readonly #incontro = new Risorsa<RispostaIncontro>(this, () => this.incontro && this.risorsa(`${this.#suo}.json`));
  // Asked of who takes the form: a copy of the data, as a static export is, does not know how many have signed up. One after the
  // other, so that a single button brings all of them back after an outage.
  readonly #posti = new Risorsa<RispostaPosti>(this, () =>
    this.#incontro.dato ? this.risorsa(this.modulo, this.moduli) : undefined,
  );

  get #suo(): string {
    return `incontri/${encodeURIComponent(this.incontro ?? '')}`;
  }

  /** Registrations are those of a meeting, and lie below it. */
  protected override risorsa(percorso: string, api?: string): string | undefined {
    return super.risorsa(percorso === this.modulo ? `${this.#suo}/${percorso}` : percorso, api);
  }

  protected override get serve(): boolean {
    return this.#posti.dato?.data.situazione === 'aperte';
  }

  protected override corpo(): unknown {
    const comuni = { testi: this.testi, scheletro: nothing };
    if (!this.incontro) return html`<slot></slot>`;
    return stati(this.#incontro, {
      ...comuni,
      pronta: ({ data }) => [
        this.#riassunto(data),
        stati(this.#posti, { ...comuni, pronta: (posti) => this.#seAperte(data, posti.data) }),
      ],
    });
  }

  #seAperte({ iscrizioni }: Incontro, { situazione }: Posti): unknown {
    if (situazione === 'aperte') return super.corpo();
    const apertura = situazione === 'non_ancora' && iscrizioni?.apertura;
    return html`<p class="avviso">
      ${this.testi.situazioni[situazione]}
      ${apertura && completa(this.testi.dal, { quando: scriviPeriodo(apertura, null, this.lingua) })}
    </p>`;
  }

  #riassunto({ titolo, inizio, fine, luogo, iscrizioni }: Incontro): TemplateResult {
    const { lingua, testi: parole } = this;
    const chiusura = iscrizioni?.chiusura;
    return html`<div class="riquadro">
      <strong lang="it">${titolo}</strong>
      <p>
        <time datetime=${inizio}>${scriviPeriodo(inizio, fine, lingua)}</time><br />
        <span lang="it">${[luogo?.nome, luogo?.indirizzo, luogo?.comune].filter(Boolean).join(', ')}</span>
      </p>
      ${chiusura ? html`<p>${completa(parole.fino, { quando: scriviPeriodo(chiusura, null, lingua) })}</p>` : nothing}
    </div>`;
  }

  #quanti({ posti, liberi, inAttesa }: Posti): string {
    const { testi: parole } = this;
    if (posti === null || liberi === null) return parole.senzaLimite;
    return completa(liberi > 0 ? parole.liberi : parole.completo, { posti, liberi, inAttesa });
  }

  protected campi(): unknown {
    const { livello, quadro, testi: parole } = this;
    const posti = this.#posti.dato?.data;
    const remoto = this.#incontro.dato?.data.iscrizioni?.remoto;
    const esigenze = Object.entries(parole.esigenze).map(([slug, nome]) => ({ slug, nome }));
    return [
      html`<p>${posti && this.#quanti(posti)} ${remoto && posti?.liberi === 0 ? parole.remotoLibero : nothing}</p>`,
      sezione(
        parole.persona,
        livello,
        html`<div class="griglia">
          ${testo(quadro, 'nome', { autocompleta: 'name' })}
          ${testo(quadro, 'email', { tipo: 'email', autocompleta: 'email', aiuto: parole.aiutoEmail })}
          ${testo(quadro, 'organizzazione', { autocompleta: 'organization' })}
          ${remoto ? tendina(quadro, 'partecipazione', voci(quadro, 'partecipazione', parole.modi)) : nothing}
        </div>`,
      ),
      sezione(parole.accesso, livello, caselle(quadro, 'esigenze', esigenze, parole.aiutoEsigenze)),
    ];
  }
}
