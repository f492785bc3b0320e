import { html, nothing } from 'lit';
import type { IncontroInElenco, Piano } from 'strapi-plugin-piano-di-zona/contracts';
import { scriviPeriodo } from '../base/tempo';
import { futuri } from '../dettaglio/futuri';
import type { Contesto } from './contesto';

/** The bodies, each with its next meeting. */
export function organi(
  voci: Piano['organi'],
  incontri: readonly IncontroInElenco[],
  { testi, lingua }: Contesto,
): unknown {
  const prossimi = futuri(incontri, Date.now());
  return (
    voci.length > 0 &&
    html`<ul class="voci carte" part="organi">
      ${voci.map(({ slug, nome, tipo, url }) => {
        const incontro = prossimi.find((futuro) => futuro.organi.some((organo) => organo.slug === slug));
        return html`<li class="carta">
          <a class="nome" href=${url} lang="it">${nome}</a>
          <p class="tenue">${testi.tipi[tipo]}</p>
          ${
            incontro
              ? html`<p>
                  ${testi.prossimo} <a href=${incontro.url}>${scriviPeriodo(incontro.inizio, incontro.fine, lingua)}</a>
                </p>`
              : nothing
          }
        </li>`;
      })}
    </ul>`
  );
}
