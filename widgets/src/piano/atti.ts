import { html, nothing } from 'lit';
import type { Accordo, Piano } from 'strapi-plugin-piano-di-zona/contracts';
import { documenti } from '../dettaglio/documenti';
import { parteDi, riga } from '../dettaglio/parti';
import type { Contesto } from './contesto';

interface Riferimento {
  nome: unknown;
  url: string | null | undefined;
  descrizione?: string | null;
}

const riferimenti = (voci: readonly Riferimento[]) =>
  voci.length > 0 &&
  html`<ul lang="it">
    ${voci.map(
      ({ nome, url, descrizione }) =>
        html`<li>
          ${url ? html`<a href=${url}>${nome}</a>` : nome}${descrizione ? html`<p class="tenue">${descrizione}</p>` : nothing}
        </li>`,
    )}
  </ul>`;

function accordo(voce: Accordo, { testi, lingua, giorno }: Contesto) {
  const { titolo, organoAdottante, numero, data, protocollo, firmatari } = voce;
  return html`<p class="nome" lang="it">${titolo}</p>
    <dl>
      ${riga(testi.adottato, organoAdottante)}
      ${riga(testi.atto, [numero, data && testi.del(giorno(data))].filter(Boolean).join(' '))}
      ${riga(testi.protocollo, protocollo)}
      ${riga(
        testi.firmatari,
        firmatari.length > 0 &&
          firmatari.map(({ nome, atto }) => html`<p>${[nome, atto].filter(Boolean).join(' – ')}</p>`),
      )}
    </dl>
    ${documenti(voce.documenti, lingua)}`;
}

/** Agreements, yearly programmes, linked processes and laws. */
export function atti(piano: Piano, contesto: Contesto): unknown {
  const { testi, risorsa } = contesto;
  const parte = parteDi(contesto.livello + 1);
  return html`${parte(testi.accordi, piano.accordi.length > 0 && piano.accordi.map((voce) => accordo(voce, contesto)))}
  ${parte(
    testi.programmi,
    riferimenti(
      piano.programmi
        .filter(({ schede }) => schede > 0)
        .map(({ titolo, anno, schede }) => ({
          nome: `${titolo} (PDF, ${testi.schede(schede)})`,
          url: risorsa(`programmi/${anno}.pdf`),
        })),
    ),
  )}
  ${parte(testi.processi, riferimenti(piano.processi))}
  ${parte(testi.normativa, riferimenti(piano.normativa.map(({ titolo, url }) => ({ nome: titolo, url }))))}`;
}
