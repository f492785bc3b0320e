import { html, nothing, type TemplateResult } from 'lit';
import type { IncontroInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import { filtro, type Valore } from '../elenchi/filtro';
import type { TestiCalendario } from './testi/it';

export type Comando = 'vista' | 'passati' | 'organo' | 'tipo';

interface Comandi {
  testi: TestiCalendario;
  /** The meetings that can be chosen from. */
  incontri: readonly IncontroInElenco[];
  vista: string;
  /** The present choice. */
  valore: (comando: Comando) => string;
  scegli: (comando: Comando, valore: string) => void;
}

/** Views and filters. A filter with one value only is not shown. */
export function comandi({ testi, incontri, vista, valore, scegli }: Comandi): TemplateResult {
  const coppia = (comando: Comando, nome: string, attuale: string, voci: readonly Valore[]) =>
    html`<div class="coppia" role="group" aria-label=${nome}>
      ${voci.map(
        ([voce, testo]) =>
          html`<button type="button" aria-pressed=${voce === attuale} @click=${() => scegli(comando, voce)}>
            ${testo}
          </button>`,
      )}
    </div>`;
  const scelta = (comando: Comando, nome: string, valori: readonly Valore[]) =>
    filtro({ nome, tutti: testi.tutti, attuale: valore(comando), valori, scegli: (voce) => scegli(comando, voce) });
  return html`<div class="comandi" part="comandi">
    ${scelta(
      'organo',
      testi.organo,
      incontri.flatMap(({ organi }) => organi.map(({ slug, nome }) => [slug, nome] as const)),
    )}
    ${scelta(
      'tipo',
      testi.tipoIncontro,
      incontri.map(({ tipo }) => [tipo, testi.tipo[tipo] ?? tipo] as const),
    )}
    ${coppia('vista', testi.vista, vista, [
      ['elenco', testi.elenco],
      ['mese', testi.mese],
    ])}
    ${
      vista === 'mese'
        ? nothing
        : coppia('passati', testi.periodo, valore('passati'), [
            ['', testi.prossimi],
            ['1', testi.passati],
          ])
    }
  </div>`;
}
