import { html, nothing, type TemplateResult } from 'lit';
import { campoRicerca } from '../elenchi/cerca';
import { selezione } from '../elenchi/selezione';
import { ordini } from './faccette';
import type { TestiSchede } from './testi/it';

export type Comando = 'q' | 'ordine' | 'anno';

interface Comandi {
  testi: TestiSchede;
  /** The years that have schede, and the one that is shown. */
  anni: readonly number[];
  anno: number | null;
  valore: (comando: Comando) => string;
  scegli: (comando: Comando, valore: string) => void;
}

/** Search, year and order. The year is shown where there is a choice. */
export function comandi({ testi, anni, anno, valore, scegli }: Comandi): TemplateResult {
  return html`<div class="comandi" part="comandi">
    ${campoRicerca(testi.cerca, valore('q'), (q) => scegli('q', q))}
    ${
      anni.length > 1
        ? selezione(
            testi.anno,
            String(anno),
            anni.map((a) => [String(a), String(a)]),
            (a) => scegli('anno', a),
          )
        : nothing
    }
    ${selezione(
      testi.ordine,
      valore('ordine'),
      ordini.map((ordine) => [ordine, testi.ordini[ordine]]),
      (ordine) => scegli('ordine', ordine),
    )}
  </div>`;
}
