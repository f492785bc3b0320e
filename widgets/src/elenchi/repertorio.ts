import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { PdzElemento } from '../base/elemento';
import { Risorsa } from '../base/risorsa';
import { stati } from '../base/stati';
import type { TestiComuni } from '../base/testi/it';
import { altri, PASSO } from './altri';
import { campoRicerca } from './cerca';
import { conteggio } from './conteggio';
import { filtro, type Valore } from './filtro';
import { cerca, indice, type Cercabile } from './ricerca';
import { stile } from './stile';

/** By what the entries can be chosen. */
export interface Criterio<V> {
  nome: string;
  /** The value that the page has chosen by an attribute. */
  fisso: string | undefined;
  valori: (voce: V) => readonly Valore[];
}

export interface TestiRepertorio extends TestiComuni {
  cerca: string;
  tutti: string;
  azzera: string;
  conta: (n: number) => string;
  /** Nothing matches; there is nothing at all. */
  nessuno: string;
  vuoto: string;
}

/**
 * A directory: entries with search, filters, and a button for more. An element gives the entries' resource, their criteria
 * and how one looks. The entry that the address of the page names (`#slug`, as in search results) is shown and gets the focus.
 */
export abstract class PdzRepertorio<V extends { slug: string }, T extends TestiRepertorio> extends PdzElemento<T> {
  static override styles: CSSResultGroup = [super.styles, stile];

  /** The resource with the entries, `documenti.json`. */
  protected abstract readonly percorso: string;
  /** What the search looks at. */
  protected abstract testiDi(voce: V): readonly unknown[];
  protected abstract criteri(): readonly Criterio<V>[];
  /** How one entry looks, inside its `<li>`. */
  protected abstract voce(voce: V): TemplateResult;
  /** What stands below the list. */
  protected abstract coda(): unknown;
  /** Cards beside each other, or one entry below the other. */
  protected readonly carte: boolean = false;

  readonly #voci = new Risorsa<{ data: readonly V[] }>(this, () => this.risorsa(this.percorso));
  #indice: { di: unknown; cercabili: readonly Cercabile<V>[] } | undefined;
  #domanda = '';
  #scelte: readonly string[] = [];
  #quante = PASSO;
  #cercata = location.hash.slice(1);

  protected corpo(): unknown {
    return stati(this.#voci, { testi: this.testi, pronta: ({ data }) => this.#elenco(data) });
  }

  protected override updated(): void {
    const trovata = this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!trovata || !this.#cercata) return;
    this.#cercata = '';
    trovata.focus();
  }

  readonly #conta = conteggio((testo) => (this.annuncio = testo));
  readonly #cambia = (scelte: readonly string[], domanda = this.#domanda): void => {
    this.#scelte = scelte;
    this.#domanda = domanda;
    this.#quante = PASSO;
    this.requestUpdate();
  };

  #elenco(tutte: readonly V[]): unknown {
    const { testi } = this;
    if (this.#indice?.di !== tutte)
      this.#indice = { di: tutte, cercabili: indice(tutte, (voce) => this.testiDi(voce)) };
    const criteri = this.criteri();
    const con = (voce: V, scelte: readonly (string | undefined)[]) =>
      criteri.every(({ valori }, i) => !scelte[i] || valori(voce).some(([valore]) => valore === scelte[i]));
    const fissi = criteri.map(({ fisso }) => fisso);
    const nostre = this.#indice.cercabili.filter(({ voce }) => con(voce, fissi));
    if (!nostre.length) return html`<p class="tenue" part="vuoto">${testi.vuoto}</p>`;
    const trovate = cerca(nostre, this.#domanda).filter((voce) => con(voce, this.#scelte));
    const posto = this.#cercata ? trovate.findIndex(({ slug }) => slug === this.#cercata) : -1;
    this.#quante = Math.max(this.#quante, posto + 1);
    this.#conta(testi.conta(trovate.length));
    return html`<div class="comandi" part="comandi">
        ${campoRicerca(testi.cerca, this.#domanda, (domanda) => this.#cambia(this.#scelte, domanda))}
        ${criteri.map(({ nome, valori }, i) =>
          filtro({
            nome,
            tutti: testi.tutti,
            attuale: this.#scelte[i] ?? '',
            valori: nostre.flatMap(({ voce }) => valori(voce)),
            scegli: (valore) => this.#cambia(criteri.map((_, j) => (j === i ? valore : (this.#scelte[j] ?? '')))),
          }),
        )}
      </div>
      <p class="conto">
        ${testi.conta(trovate.length)}
        ${
          trovate.length < nostre.length
            ? html`<button type="button" @click=${() => this.#cambia([], '')}>${testi.azzera}</button>`
            : nothing
        }
      </p>
      ${
        trovate.length
          ? html`<ul class="voci ${this.carte ? 'carte' : ''}">
              ${trovate
                .slice(0, this.#quante)
                .map(
                  (voce, i) =>
                    html`<li class=${this.carte ? 'carta' : 'riga'} part="voce" tabindex=${i === posto ? -1 : nothing}>
                      ${this.voce(voce)}
                    </li>`,
                )}
            </ul>`
          : html`<p class="tenue" part="vuoto">${testi.nessuno}</p>`
      }
      ${altri(trovate.length - this.#quante, testi, this.#altre)} ${this.coda()}`;
  }

  readonly #altre = (): void => {
    this.#quante += PASSO;
    this.requestUpdate();
  };
}
