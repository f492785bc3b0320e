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
 * @attr {string} distretto - The slug of the distretto. Required.
 * @attr {string} tipo - Only one type of document.
 * @attr {string} organo - Only the documents of one body (slug).
 * @attr {string} territorio - Only the documents of one territory (slug).
 * @slot - What is shown until the data come, and when they cannot.
 * @fires pdz-caricato - The documents came.
 * @fires pdz-errore - They did not come.
 * @csspart contenitore - All of the element.
 * @csspart titolo - The heading.
 * @csspart avviso - A notice about data that are old or missing.
 * @csspart attesa - What is shown while the data come.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - Search and filters.
 * @csspart voce - One document.
 * @csspart glossario - What the official words mean.
 * @cssproperty --pdz-colore-primario - Buttons, links and accents; by default `--bs-primary`, else #06c.
 * @cssproperty --pdz-colore-su-primario - Text on the primary colour, white by default.
 * @cssproperty --pdz-colore-sfondo - Background of cards and fields.
 * @cssproperty --pdz-colore-testo - Text.
 * @cssproperty --pdz-raggio - Radius of the corners.
 * @cssproperty --pdz-spazio - The unit of the distances.
 */
export class PdzDocumenti extends PdzRepertorio<Documento, typeof testi> {
  static override properties: PropertyDeclarations = { tipo: {}, organo: {}, territorio: {} };
  static override styles: CSSResultGroup = [super.styles, stile];

  declare tipo: string | undefined;
  declare organo: string | undefined;
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
