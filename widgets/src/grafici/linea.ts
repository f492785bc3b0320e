import { html, nothing, type TemplateResult } from 'lit';
import type { Indicatore } from 'strapi-plugin-piano-di-zona/contracts';
import { ALTEZZA, LARGHEZZA, punti, type Punto } from './geometria';

/** Each kind has a mark of its own, so that they are told apart without colours: a square, a full circle, a diamond. */
const segni: Readonly<Record<Punto['tipo'], string>> = {
  partenza: 'M-5-5h10v10h-10z',
  misura: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  obiettivo: 'M0-7L7 0L0 7L-7 0z',
};

/** An indicator over the years: what was measured as a line, the way to the target dashed. `descrizione` says it in words. */
export function linea(indicatore: Indicatore, numero: (valore: number) => string, descrizione: string): TemplateResult {
  const tutti = punti(indicatore);
  const percorso = (quali: readonly Punto[]) => quali.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
  const fatti = tutti.filter(({ tipo }) => tipo !== 'obiettivo');
  const ultimo = fatti.at(-1);
  // Room for three: where it starts, where it has come, where it should arrive. The others are in the table.
  const detti = new Set([tutti[0], ultimo, ...tutti.filter(({ tipo }) => tipo === 'obiettivo')]);
  const scritte = ({ anno, valore, y }: Punto, ancora: string) =>
    html`<svg text-anchor=${ancora}>
      <text y="-11">${numero(valore)}</text>
      <text class="asse" y=${ALTEZZA - 4 - y}>${anno}</text>
    </svg>`;
  // Each point is a drawing in the drawing, which has its own origin; the whole is one picture, with one description.
  return html`<svg class="linea" viewBox="0 0 ${LARGHEZZA} ${ALTEZZA}" role="img" aria-label=${descrizione}>
    <path class="meta" d=${percorso([...fatti.slice(-1), ...tutti.filter(({ tipo }) => tipo === 'obiettivo')])} />
    <path class="fatto" d=${percorso(fatti)} />
    ${tutti.map(
      (punto) =>
        html`<svg x=${punto.x} y=${punto.y} aria-hidden="true">
          <path class=${punto.tipo} d=${segni[punto.tipo]} />
          ${detti.has(punto) ? scritte(punto, punto === ultimo && punto !== tutti[0] ? 'end' : 'middle') : nothing}
        </svg>`,
    )}
  </svg>`;
}
