import { html, type TemplateResult } from 'lit';
import type { IncontroInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import { MESE, scriviGiorno } from '../base/tempo';
import { altri as bottoneAltri } from '../elenchi/altri';
import { meseDi, raggruppa } from './incontri';
import type { Contesto } from './contesto';
import { voce } from './voce';

interface Elenco extends Contesto {
  /** In the order in which they are shown. */
  incontri: readonly IncontroInElenco[];
  quanti: number;
  altri: () => void;
}

/** Meetings month by month. */
export function elenco(stato: Elenco): TemplateResult {
  const { incontri, lingua, testi, quanti, livello, altri } = stato;
  if (!incontri.length) return html`<p class="tenue" part="vuoto">${testi.nessuno}</p>`;
  return html`${[...raggruppa(incontri.slice(0, quanti), (incontro) => [meseDi(incontro)])].map(
    ([nome, gruppo]) =>
      html`<div class="gruppo" role="heading" aria-level=${livello}>${scriviGiorno(nome, lingua, MESE)}</div>
        <ul class="voci">
          ${gruppo.map((incontro) => voce(incontro, stato))}
        </ul>`,
  )}${bottoneAltri(incontri.length - quanti, testi, altri)}`;
}
