import { html, nothing, type CSSResultGroup } from 'lit';
import type { Piano, RispostaIncontri, RispostaPiano } from 'strapi-plugin-piano-di-zona/contracts';
import { ricco } from '../base/ricco';
import { PdzElemento } from '../base/elemento';
import { Risorsa } from '../base/risorsa';
import { ossa, stati } from '../base/stati';
import { GIORNO_MEDIO, scriviGiorno } from '../base/tempo';
import { galleria } from '../dettaglio/galleria';
import { parteDi } from '../dettaglio/parti';
import { stile as stileDettaglio } from '../dettaglio/stile';
import { stileCarte } from '../elenchi/stile-carte';
import { glossario } from '../glossario/glossario';
import { atti } from './atti';
import type { Contesto } from './contesto';
import { fasi } from './fasi';
import { organi } from './organi';
import { stile } from './stile';
import { testi } from './testi/it';

/** Things with a name and a few words about them, beside each other. */
const carte = (voci: readonly { nome: string; descrizione: string | null; nota?: string | false }[]): unknown =>
  voci.length > 0 &&
  html`<ul class="voci carte">
    ${voci.map(
      ({ nome, descrizione, nota }) =>
        html`<li class="carta">
          <b lang="it">${nome}</b>
          ${nota ? html`<p class="tenue">${nota}</p>` : nothing}${descrizione ? html`<p lang="it">${descrizione}</p>` : nothing}
        </li>`,
    )}
  </ul>`;

/**
 * @summary The piano di zona: what it is, what it aims at, its phases, who makes it and when they meet, its acts and pictures.
 *
 * @attr titolo - The heading in place of the title of the piano; empty where the page says it already.
 * @fires pdz-caricato - The piano came.
 * @fires pdz-errore - It did not come.
 * @csspart dettaglio - The piano.
 * @csspart fasi - The phases.
 * @csspart organi - The bodies.
 * @csspart documenti - A list of documents.
 * @csspart glossario - What the official words mean.
 */
export class PdzPiano extends PdzElemento<typeof testi> {
  static override styles: CSSResultGroup = [super.styles, stileDettaglio, stileCarte, stile];

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  readonly #piano = new Risorsa<RispostaPiano>(this, () => this.risorsa('piano.json'));
  // Asked for once it is known that there is a piano.
  readonly #incontri = new Risorsa<RispostaIncontri>(this, () =>
    this.#piano.dato ? this.risorsa('incontri.json') : undefined,
  );

  protected corpo(): unknown {
    const { testi } = this;
    return stati(this.#piano, { testi, scheletro: ossa(0, 6), pronta: ({ data }) => this.#mostra(data) });
  }

  #mostra(piano: Piano): unknown {
    const { lingua, testi } = this;
    // Below the title of the piano, unless the page has one of its own.
    const livello = this.livello + Number(this.titolo == null);
    const contesto: Contesto = {
      lingua,
      testi,
      livello,
      giorno: (giorno) => scriviGiorno(giorno, lingua, GIORNO_MEDIO),
      risorsa: (percorso) => this.risorsa(percorso),
    };
    const { giorno } = contesto;
    const parte = parteDi(livello);
    return html`<div part="dettaglio">
      ${
        this.titolo == null
          ? html`<div class="titolo" role="heading" aria-level=${this.livello} lang="it">${piano.titolo}</div>`
          : nothing
      }
      <p class="sommario">${testi.cheCosE}</p>
      <p class="tenue">
        ${testi.vale(giorno(piano.inizio), giorno(piano.prorogatoFino ?? piano.fine))}${piano.prorogatoFino && testi.proroga}.
      </p>
      ${piano.sezioni.map(
        ({ titolo, testo }, i) =>
          html`<details lang="it" ?open=${i === 0}>
            <summary>${titolo}</summary>
            <div class="scritto">${ricco(testo)}</div>
          </details>`,
      )}
      ${parte(
        testi.obiettivi,
        carte(piano.obiettivi.map((voce) => ({ ...voce, nota: voce.regionale && testi.regionale }))),
      )}
      ${parte(testi.priorita, carte(piano.priorita))} ${parte(testi.fasi, fasi(piano.fasi, contesto))}
      ${parte(testi.organi, organi(piano.organi, this.#incontri.dato?.data ?? [], contesto))}
      ${parte(testi.bisogni, carte(piano.bisogni))} ${parte(testi.aree, carte(piano.aree))}
      ${parte(testi.immagini, piano.galleria.length > 0 && galleria(piano.galleria))}
      <details>
        <summary>${testi.atti}</summary>
        ${atti(piano, contesto)}
      </details>
      ${glossario(testi.parole, lingua, ['distretto', 'ufficio', 'comitato', 'tavolo', 'laboratorio', 'accordo', 'programma'])}
    </div>`;
  }
}
