import { html, nothing, type TemplateResult } from 'lit';
import type { Importi } from 'strapi-plugin-piano-di-zona/contracts';
import { barre } from '../grafici/barre';
import type { Contesto } from './contesto';

interface Riga {
  nome: unknown;
  totali: Importi;
}

/** Planned against spent of each row, the largest first unless they have an order of their own, with its table. */
export function spesa(
  titolo: string,
  capo: string,
  righe: readonly Riga[],
  contesto: Contesto,
  nota?: string,
): TemplateResult {
  const { testi, euro, percento, tabella } = contesto;
  return html`${nota ? html`<p class="tenue">${nota}</p>` : nothing}
  ${barre(
    righe.map(({ nome, totali: { previsto, speso } }) => ({
      nome,
      lungo: previsto,
      pieno: speso,
      testo: testi.di(euro(speso), euro(previsto)),
    })),
  )}
  ${tabella(
    titolo,
    [capo, testi.previsto, testi.speso, testi.quota],
    righe.map(({ nome, totali: { previsto, speso } }) => [
      nome,
      euro(previsto),
      euro(speso),
      percento(speso, previsto),
    ]),
  )}`;
}

/** The rows with the largest amounts first. */
export const perImporto = (righe: readonly Riga[]): Riga[] =>
  [...righe].sort((a, b) => b.totali.previsto - a.totali.previsto);
