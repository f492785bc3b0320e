import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Partner } from 'strapi-plugin-piano-di-zona/contracts';
import { daRimandi } from '../elenchi/filtro';
import { PdzRepertorio, type Criterio } from '../elenchi/repertorio';
import { stileCarte } from '../elenchi/stile-carte';
import { stileEtichette } from '../elenchi/stile-etichette';
import { glossario } from '../glossario/glossario';
import { stile } from './stile';
import { testi } from './testi/it';

/**
 * @summary The partners of a distretto, with search and filters, what each does and how to reach it. There is no map.
 *
 * @fires pdz-caricato - The partners came.
 * @fires pdz-errore - They did not come.
 * @csspart vuoto - What is said when there is nothing to show.
 * @csspart comandi - Search and filters.
 * @csspart voce - One partner.
 * @csspart glossario - What the official words mean.
 */
export class PdzPartner extends PdzRepertorio<Partner, typeof testi> {
  static override properties: PropertyDeclarations = { ...super.properties, tipo: {}, territorio: {} };
  static override styles: CSSResultGroup = [super.styles, stileCarte, stileEtichette, stile];

  /** Only one nature of organisation. */
  declare tipo: Partner['natura'] | undefined;
  /** Only the partners of one territory (slug). */
  declare territorio: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly percorso = 'partner.json';
  protected override readonly carte = true;

  protected testiDi({ nome, sigla, natura, descrizione, comune, aree, territori, organi }: Partner): unknown[] {
    const rimandi = [...aree, ...territori, ...organi];
    return [nome, sigla, this.testi.nature[natura], descrizione, comune, ...rimandi.map((rimando) => rimando.nome)];
  }

  protected criteri(): Criterio<Partner>[] {
    const { testi, tipo, territorio } = this;
    return [
      { nome: testi.natura, fisso: tipo, valori: ({ natura }) => [[natura, testi.nature[natura] ?? natura]] },
      { nome: testi.area, fisso: undefined, valori: ({ aree }) => daRimandi(aree) },
      { nome: testi.territorio, fisso: territorio, valori: ({ territori }) => daRimandi(territori) },
    ];
  }

  protected voce({ nome, sigla, natura, descrizione, comune, sito, email, telefono, aree }: Partner): TemplateResult {
    const { testi } = this;
    return html`<p class="tenue">
        ${testi.nature[natura]}${comune ? html` · <span lang="it">${comune}</span>` : nothing}
      </p>
      <div class="nome" role="heading" aria-level=${this.livello} lang="it">${nome}${sigla && ` (${sigla})`}</div>
      ${descrizione ? html`<p lang="it">${descrizione}</p>` : nothing}
      <p class="etichette">${aree.map((area) => html`<span lang="it">${area.nome}</span>`)}</p>
      <p class="piede recapiti">
        ${sito ? html`<a href=${sito}>${testi.sito}<span class="nascosto">: ${nome}</span></a>` : nothing}
        ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
        ${telefono ? html`<a href="tel:${telefono.replace(/[^\d+]/g, '')}">${telefono}</a>` : nothing}
      </p>`;
  }

  protected coda(): unknown {
    return glossario(this.testi.parole, this.lingua, ['ets', 'asp', 'ausl', 'informale']);
  }
}
