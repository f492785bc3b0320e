import { html, nothing, type TemplateResult } from 'lit';
import type { SchedaInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import { nomiFaccette, valoriDi, type Faccetta, type Scelta } from './faccette';
import type { TestiSchede } from './testi/it';

interface Filtri {
  testi: TestiSchede;
  /** All schede of the year, and those that the search leaves. */
  tutte: readonly SchedaInElenco[];
  trovate: readonly SchedaInElenco[];
  scelta: Scelta;
  /** Where there is room the filters are open from the start. */
  aperti: boolean;
  cambia: (faccetta: Faccetta, valori: readonly string[]) => void;
}

/** One group of check boxes for each facet, with live counts. A facet with one value only is not shown. */
export function filtri({ testi, tutte, trovate, scelta, aperti, cambia }: Filtri): TemplateResult {
  const gruppo = (faccetta: Faccetta) => {
    const nomi = testi.etichette[faccetta];
    const scelti = scelta[faccetta];
    const valori = valoriDi(faccetta, tutte, trovate, scelta);
    if (valori.length < 2) return nothing;
    // Closed lists keep the order of the vocabulary.
    const ordine = nomi
      ? Object.keys(nomi).flatMap((chiave) => valori.filter(({ valore }) => valore === chiave))
      : valori.sort((a, b) => a.nome.localeCompare(b.nome));
    return html`<fieldset>
      <legend>${testi.faccette[faccetta]}</legend>
      <div class="valori">
        ${ordine.map(
          ({ valore, nome, quante }) =>
            html`<label class="casella ${quante ? '' : 'tenue'}"
              ><input
                type="checkbox"
                .checked=${scelti.includes(valore)}
                @change=${(evento: Event) =>
                  cambia(
                    faccetta,
                    (evento.target as HTMLInputElement).checked
                      ? [...scelti, valore]
                      : scelti.filter((scelto) => scelto !== valore),
                  )}
              /><span lang=${nomi ? nothing : 'it'}>${nomi?.[valore] ?? nome} <small>(${quante})</small></span></label
            >`,
        )}
      </div>
    </fieldset>`;
  };
  const attivi = nomiFaccette.reduce((somma, nome) => somma + scelta[nome].length, 0);
  return html`<details class="filtri" part="filtri" ?open=${aperti}>
    <summary>${testi.filtri}${attivi ? ` (${attivi})` : ''}</summary>
    ${nomiFaccette.map(gruppo)}
  </details>`;
}
