import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Documento } from 'strapi-plugin-piano-di-zona/contracts';
import { GIORNO_MEDIO, scriviGiorno } from '../base/tempo';
import { collegamento } from '../dettaglio/documenti';
import { daRimandi } from '../elenchi/filtro';
import { PdzRepertorio, type Criterio } from '../elenchi/repertorio';
import { glossario } from '../glossario/glossario';
import { stile } from './stile';
import { testi } from './testi/it';

/**
 * @summary The documents of a distretto: plans, acts, minutes and papers, the newest first, with search and filters.
 *
 * @fires pdz-caricato - The documents came.
 * @fires pdz-errore - They did not come.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - Search and filters.
 * @csspart voce - One document.
 * @csspart glossario - What the official words mean.
 */
export class PdzDocumenti extends PdzRepertorio<Documento, typeof testi> {
  static override properties: PropertyDeclarations = { ...super.properties, tipo: {}, organo: {}, territorio: {} };
  static override styles: CSSResultGroup = [super.styles, stile];

  /** Only one type of document. */
  declare tipo: Documento['tipo'] | undefined;
  /** Only the documents of one body (slug). */
  declare organo: string | undefined;
  /** Only the documents of one territory (slug). */
  declare territorio: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly percorso = 'documenti.json';

  protected testiDi({ titolo, sintesi, tipo, data, organo, territorio, scheda, incontro }: Documento): unknown[] {
    return [
      titolo,
      sintesi,
      this.testi.tipi[tipo],
      data,
      ...[organo, territorio, scheda, incontro].map((r) => r?.nome),
    ];
  }

  protected criteri(): Criterio<Documento>[] {
    const { testi, tipo, organo, territorio } = this;
    return [
      { nome: testi.tipo, fisso: tipo, valori: (voce) => [[voce.tipo, testi.tipi[voce.tipo] ?? voce.tipo]] },
      { nome: testi.organo, fisso: organo, valori: (voce) => daRimandi([voce.organo]) },
      { nome: testi.territorio, fisso: territorio, valori: (voce) => daRimandi([voce.territorio]) },
    ];
  }

  protected voce(voce: Documento): TemplateResult {
    const { testi, lingua } = this;
    const { tipo, data, sintesi, accessibile, organo, territorio, scheda, incontro, url } = voce;
    const nomi = [organo, territorio, scheda].flatMap((rimando) => rimando?.nome ?? []);
    return html`<span class="formato" aria-hidden="true">${voce.formato ?? '↗'}</span>
      <div>
        ${collegamento(voce, lingua)}
        <p class="tenue">
          ${[testi.tipi[tipo], data && scriviGiorno(data, lingua, GIORNO_MEDIO)].filter(Boolean).join(' · ')}${nomi.map(
            (nome) => html` · <span lang="it">${nome}</span>`,
          )}
        </p>
        ${sintesi ? html`<p lang="it">${sintesi}</p>` : nothing}
        ${incontro ? html`<p class="tenue">${testi.incontro} <a href=${url} lang="it">${incontro.nome}</a></p>` : nothing}
        ${accessibile === 'no' ? html`<p class="nota">${testi.nonAccessibile}</p>` : nothing}
      </div>`;
  }

  protected coda(): unknown {
    return glossario(this.testi.parole, this.lingua, ['piano', 'programma', 'accordo', 'atto', 'verbale', 'resoconto']);
  }
}
