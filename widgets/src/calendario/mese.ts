import { html, nothing, type TemplateResult } from 'lit';
import type { IncontroInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import { GIORNO_ESTESO, MESE, scriviGiorno, scriviOrario, type Giorno } from '../base/tempo';
import { inBreve, parole } from './breve';
import { conTasto, piuGiorni, piuMesi, settimane } from './giorni';
import { avvertenza, giorniDi, raggruppa } from './incontri';
import type { Contesto } from './contesto';
import { link, voce } from './voce';

/** Links in a cell; the others are in the list of the day. */
const MASSIMO = 3;

interface Mese extends Contesto {
  incontri: readonly IncontroInElenco[];
  /** The day that is chosen: its month is shown, its meetings are listed. */
  giorno: Giorno;
  oggi: Giorno;
  scegli: (giorno: Giorno, conFuoco: boolean) => void;
}

/** A month as a table with one button a day. One of them is in the tab order; the keys move it. */
export function mese(stato: Mese): TemplateResult {
  const { lingua, testi, giorno, oggi, scegli, livello } = stato;
  const perGiorno = raggruppa(stato.incontri, giorniDi);
  const nome = scriviGiorno(giorno, lingua, MESE);
  const delGiorno = perGiorno.get(giorno) ?? [];

  const tasto = (evento: KeyboardEvent) => {
    const meta =
      evento.ctrlKey || evento.metaKey || evento.altKey ? undefined : conTasto(giorno, evento.key, evento.shiftKey);
    if (!meta) return;
    evento.preventDefault();
    scegli(meta, true);
  };

  const cella = (g: Giorno | undefined) => {
    if (!g) return html`<td></td>`;
    const incontri = perGiorno.get(g) ?? [];
    const etichetta = `${scriviGiorno(g, lingua, GIORNO_ESTESO)}, ${testi.conta(incontri.length)}`;
    return html`<td class=${incontri.length ? 'pieno' : ''}>
      <button
        type="button"
        class="giorno ${g === giorno ? 'scelto' : ''}"
        tabindex=${g === giorno ? 0 : -1}
        aria-label=${etichetta}
        aria-current=${g === oggi ? 'date' : nothing}
        @click=${() => scegli(g, false)}
        @keydown=${tasto}
      >
        ${Number(g.slice(8))}
      </button>
      ${
        incontri.length
          ? html`<ul class="voci fatti">
              ${incontri
                .slice(0, MASSIMO)
                .map(
                  (incontro) =>
                    html`<li class=${avvertenza(incontro) ?? ''}>
                      ${link(incontro, stato, html`<b aria-hidden="true">${scriviOrario(incontro.inizio, null)} </b>`)}
                    </li>`,
                )}
              ${incontri.length > MASSIMO ? html`<li class="tenue" aria-hidden="true">+${incontri.length - MASSIMO}</li>` : nothing}
            </ul>`
          : nothing
      }
    </td>`;
  };

  return html`<div class="comandi mesi">
      <button type="button" aria-label=${testi.mesePrima} @click=${() => scegli(piuMesi(giorno, -1), false)}>‹</button>
      <div class="gruppo" role="heading" aria-level=${livello} aria-live="polite">${nome}</div>
      <button type="button" aria-label=${testi.meseDopo} @click=${() => scegli(piuMesi(giorno, 1), false)}>›</button>
      <button type="button" @click=${() => scegli(oggi, false)}>${testi.oggi}</button>
    </div>
    <table part="mese" aria-label=${nome}>
      <thead>
        <tr>
          ${Array.from({ length: 7 }, (_, i) => parole(piuGiorni('2024-01-01', i), lingua)[0]).map(
            (g) =>
              html`<th scope="col">
                <span class="nascosto">${g}</span><span aria-hidden="true">${inBreve(g)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${settimane(giorno).map(
          (settimana) =>
            html`<tr>
              ${settimana.map(cella)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="gruppo" role="heading" aria-level=${livello}>${scriviGiorno(giorno, lingua, GIORNO_ESTESO)}</div>
    ${
      delGiorno.length
        ? html`<ul class="voci">
            ${delGiorno.map((incontro) => voce(incontro, stato))}
          </ul>`
        : html`<p class="tenue">${testi.nessunoNelGiorno}</p>`
    }`;
}
