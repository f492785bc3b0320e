import { html, nothing, type TemplateResult } from 'lit';
import type { Incontro, Rimando } from 'strapi-plugin-piano-di-zona/contracts';
import { ricco } from '../base/ricco';
import { documenti } from '../dettaglio/documenti';
import { galleria } from '../dettaglio/galleria';
import { parteDi, riga } from '../dettaglio/parti';
import type { TestiARichiesta } from './testi/a-richiesta.it';
import { iscriviti } from './iscriviti';
import type { Contesto } from './contesto';

type ContestoDettaglio = Contesto & { testi: TestiARichiesta };

const nomi = (rimandi: readonly Rimando[]) => rimandi.map(({ nome }) => nome).join(', ');

function iscrizioni({ iscrizioni: i }: Incontro, { data, testi }: ContestoDettaglio): string {
  return i
    ? [
        i.apertura && `${testi.dal} ${data(i.apertura)}`,
        i.chiusura && `${testi.fino} ${data(i.chiusura)}`,
        i.posti && testi.posti(i.posti),
      ]
        .filter(Boolean)
        .join(', ')
    : '';
}

/** All that is published of one meeting. Its texts are HTML that the server has cleaned. */
export function dettaglio(incontro: Incontro, contesto: ContestoDettaglio): TemplateResult {
  const { lingua, testi, livello } = contesto;
  const { luogo } = incontro;
  const nota = contesto.nota(incontro);
  const carte = [incontro.verbale, incontro.resoconto, ...incontro.documenti].filter((carta) => carta !== null);
  const parte = parteDi(livello);
  return html`<p class="quando">
      <time datetime=${incontro.inizio}>${contesto.periodo(incontro.inizio, incontro.fine)}</time>
    </p>
    ${nota ? html`<p class="nota">${nota}</p>` : nothing}
    <dl>
      ${riga(testi.tipoIncontro, `${testi.tipo[incontro.tipo]}, ${testi.accesso[incontro.accesso]?.toLowerCase()}`)}
      ${riga(testi.chi, nomi([...incontro.organi, ...incontro.territori]))}
      ${riga(testi.dove, luogo && [luogo.nome, luogo.indirizzo, luogo.comune].filter(Boolean).join(', '))}
      ${riga(testi.accessibilita, luogo?.noteAccesso)} ${riga(testi.iscrizione, iscrizioni(incontro, contesto))}
    </dl>
    <p class="azioni">
      <a class="bottone primario" href=${incontro.ics}>${testi.aggiungi}</a>
      ${incontro.online ? html`<a class="bottone" href=${incontro.online}>${testi.online}</a>` : nothing}
      <a class="bottone" href=${incontro.url}>${testi.pagina}</a>
    </p>
    ${iscriviti(incontro, contesto)}
    <div lang="it" class="scritto">${incontro.descrizione ? ricco(incontro.descrizione) : incontro.sintesi}</div>
    ${parte(
      testi.ordineDelGiorno,
      incontro.ordineDelGiorno.length > 0 &&
        html`<ol lang="it">
          ${incontro.ordineDelGiorno.map(
            ({ titolo, descrizione }) =>
              html`<li>${titolo}${descrizione ? html`<p class="tenue">${descrizione}</p>` : nothing}</li>`,
          )}
        </ol>`,
    )}
    ${parte(
      testi.resoconto,
      incontro.testoResoconto && html`<div lang="it" class="scritto">${ricco(incontro.testoResoconto)}</div>`,
    )}
    ${parte(testi.documenti, carte.length > 0 && documenti(carte, lingua))}
    ${parte(testi.immagini, incontro.galleria.length > 0 && galleria(incontro.galleria))}`;
}
