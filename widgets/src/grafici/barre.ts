import { html, type TemplateResult } from 'lit';

/** A row of a bar chart: an outline as long as `lungo`, a hatched bar as long as `pieno`, and both in words. */
export interface Barra {
  nome: unknown;
  lungo: number;
  pieno: number;
  testo: string;
}

const ALTEZZA = 18;
const percento = (parte: number, tutto: number) =>
  `${tutto > 0 ? Math.min(100, (parte / tutto) * 100).toFixed(1) : 0}%`;

/**
 * Bars below each other, the longest as wide as there is room. Hatching is a dashed line: it needs no reference that a
 * host page could break, and it is there without colours too. Words say the same, so the drawing is hidden from screen readers.
 */
export function barre(voci: readonly Barra[]): TemplateResult {
  const massimo = Math.max(...voci.flatMap(({ lungo, pieno }) => [lungo, pieno]));
  return html`<ul class="voci barre" part="grafico">
    ${voci.map(
      ({ nome, lungo, pieno, testo }) =>
        html`<li>
          <span>${nome}</span> <b>${testo}</b>
          <svg width="100%" height=${ALTEZZA} aria-hidden="true" focusable="false">
            <rect class="lungo" x="0" y="1" width=${percento(lungo, massimo)} height=${ALTEZZA - 2} />
            <line class="pieno" x1="0" x2=${percento(pieno, massimo)} y1=${ALTEZZA / 2} y2=${ALTEZZA / 2} />
          </svg>
        </li>`,
    )}
  </ul>`;
}
