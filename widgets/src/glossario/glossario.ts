import { html, render, type TemplateResult } from 'lit';
import type { Lingua } from '../base/lingua';
import type { Termine } from './testi/it';

/**
 * The official words of an element with what they mean, closed. The explanations come when somebody opens it: the same file
 * for all elements.
 */
export const glossario = (nome: string, lingua: Lingua, termini: readonly Termine[]): TemplateResult => {
  const apri = async ({ currentTarget }: Event) => {
    const lista = (currentTarget as HTMLElement).lastElementChild as HTMLElement;
    // Off line there is nothing to show; the next opening tries again.
    const parti = await (lingua === 'en' ? import('./testi/en') : import('./testi/it')).catch(() => undefined);
    if (!parti) return;
    const voci = termini.map((termine) => parti.testi[termine]);
    render(
      voci.map(
        ([termine, spiegazione]) =>
          html`<dt>${termine}</dt>
            <dd>${spiegazione}</dd>`,
      ),
      lista,
    );
  };
  return html`<details class="glossario" part="glossario" @toggle=${apri}>
    <summary>${nome}</summary>
    <dl></dl>
  </details>`;
};
