import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { Annualita, RispostaIncontri, RispostaScheda, Scheda } from 'strapi-plugin-piano-di-zona/contracts';
import { PdzElemento } from '../base/elemento';
import { euro } from '../base/euro';
import { Risorsa } from '../base/risorsa';
import { ossa, stati } from '../base/stati';
import { scriviPeriodo } from '../base/tempo';
import { futuri } from '../dettaglio/futuri';
import { parteDi } from '../dettaglio/parti';
import { stile } from '../dettaglio/stile';
import { glossario } from '../glossario/glossario';
import { corpo } from './corpo';
import { stileCorpo } from './stile-corpo';
import { testi } from './testi/it';

/** How many coming meetings are shown. */
const INCONTRI = 3;

/**
 * @summary One scheda with its years beside each other, budget by fund, who takes part, coming meetings and documents.
 *
 * @attr titolo - The heading in place of the title of the scheda; empty where the page says it already.
 * @fires pdz-caricato - The scheda came.
 * @fires pdz-errore - It did not come.
 * @csspart dettaglio - The scheda.
 * @csspart documenti - A list of documents.
 * @csspart glossario - What the official words mean.
 */
export class PdzScheda extends PdzElemento<typeof testi> {
  static override properties: PropertyDeclarations = { ...super.properties, scheda: {}, anno: { type: Number } };
  static override styles: CSSResultGroup = [super.styles, stile, stileCorpo];

  /** The slug of the scheda. Required. */
  declare scheda: string | undefined;
  /** The year that is shown first; by default the latest. */
  declare anno: number | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  readonly #scheda = new Risorsa<RispostaScheda>(this, () =>
    this.scheda ? this.risorsa(`schede/${encodeURIComponent(this.scheda)}.json`) : undefined,
  );
  // Asked for once it is known which bodies follow the scheda.
  readonly #incontri = new Risorsa<RispostaIncontri>(this, () =>
    this.#scheda.dato ? this.risorsa('incontri.json') : undefined,
  );

  protected corpo(): unknown {
    const { testi } = this;
    return stati(this.#scheda, { testi, scheletro: ossa(1, 5), pronta: ({ data }) => this.#mostra(data) });
  }

  #mostra(scheda: Scheda): unknown {
    const { lingua, testi, anno } = this;
    // Below the title of the scheda, unless the page has one of its own.
    const livello = this.livello + Number(this.titolo == null);
    const contesto = { lingua, testi, livello, euro: (centesimi: number) => euro(centesimi, lingua) };
    const mostrata = scheda.annualita.find((a) => a.anno === anno) ?? scheda.annualita[0];
    return html`<article part="dettaglio">
      ${
        this.titolo == null
          ? html`<div class="titolo" role="heading" aria-level=${this.livello} lang="it">${scheda.titolo}</div>`
          : nothing
      }
      ${corpo(scheda, contesto, { scelto: anno, scegli: (nuovo) => (this.anno = nuovo) })}
      ${parteDi(livello)(testi.incontri, this.#prossimi(mostrata?.organi ?? []))}
      <p class="azioni">
        <a class="bottone primario" href=${this.risorsa(`schede/${scheda.slug}.pdf`) ?? nothing}>${testi.pdf}</a>
        <button type="button" @click=${(evento: Event) => this.#copia(evento, scheda.url)}>${testi.copia}</button>
        <output></output>
      </p>
      ${glossario(testi.parole, lingua, ['scheda', 'capofila', 'tavolo', 'fondo', 'frna', 'previsto', 'programma'])}
    </article>`;
  }

  /** The coming meetings of the bodies that follow the scheda; what cannot be read is left out. */
  #prossimi(organi: Annualita['organi']): unknown {
    const slug = new Set(organi.map((organo) => organo.slug));
    const voci = futuri(this.#incontri.dato?.data ?? [], Date.now())
      .filter((incontro) => incontro.organi.some((organo) => slug.has(organo.slug)))
      .slice(0, INCONTRI);
    return (
      voci.length > 0 &&
      html`<ul>
        ${voci.map(
          ({ url, titolo, inizio, fine }) =>
            html`<li>
              <a href=${url} lang="it">${titolo}</a>
              <p class="tenue"><time datetime=${inizio}>${scriviPeriodo(inizio, fine, this.lingua)}</time></p>
            </li>`,
        )}
      </ul>`
    );
  }

  async #copia({ currentTarget }: Event, url: string): Promise<void> {
    // Without a secure context or the permission the address is shown, to be copied by hand.
    const copiato = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    (currentTarget as HTMLElement).nextElementSibling?.replaceChildren(copiato ? this.testi.copiato : url);
  }
}
