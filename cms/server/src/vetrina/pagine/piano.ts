import type { Accordo, Piano } from '../../../../contracts/piano';
import { statoFase } from '../../../../contracts/vocabolario';
import { html, type Html, type Valore } from '../../pagine/html';
import { dataScritta } from '../lettura/italiano';
import { carte, collegamento, documento, elenco, fatti, immagini, sezione, testo, titolo } from './parti';

const conDescrizione = (voci: readonly { nome: string; descrizione: string | null }[]): Html | false =>
  carte(voci.map(({ nome, descrizione }) => html`${titolo(3, nome)} ${descrizione && html`<p>${descrizione}</p>`}`));

/** From when to when, with what is known of it. */
export const periodo = (inizio: string | null, fine: string | null): string =>
  [inizio && `dal ${dataScritta(inizio)}`, fine && `al ${dataScritta(fine)}`].filter(Boolean).join(' ');

const fasi = (voci: Piano['fasi']): Html | false =>
  voci.length > 0 &&
  html`<ol class="fasi">
    ${voci.map(
      ({ nome, stato, inizio, fine, descrizione }) =>
        html`<li class="${stato}">
          ${titolo(3, nome)}
          <p class="minore">${[statoFase[stato].it, periodo(inizio, fine)].filter(Boolean).join(', ')}</p>
          ${descrizione && html`<p>${descrizione}</p>`}
        </li>`,
    )}
  </ol>`;

const accordo = ({ slug, titolo: nome, organoAdottante, numero, data, protocollo, firmatari, documenti }: Accordo) =>
  html`<article id="${slug}">
    ${titolo(3, nome)}
    ${fatti([
      ['Adottato da', organoAdottante],
      ['Atto', [numero, data && dataScritta(data)].filter(Boolean).join(' del ')],
      ['Protocollo', protocollo],
      [
        'Firmatari',
        firmatari.length > 0 &&
          html`<ul>
            ${firmatari.map((firma) => html`<li>${[firma.nome, firma.atto].filter(Boolean).join(' – ')}</li>`)}
          </ul>`,
      ],
    ])}
    ${elenco(documenti.map(documento))}
  </article>`;

const riferimenti = (voci: readonly { nome: string; url: string | null; descrizione?: string | null }[]) =>
  elenco(
    voci.map(
      ({ nome, url, descrizione }) =>
        html`<p>${collegamento(url, nome) ?? nome}</p>
          ${descrizione && html`<p class="minore">${descrizione}</p>`}`,
    ),
  );

/** What the piano says of itself. */
export const corpoPiano = (piano: Piano): Valore => [
  piano.sezioni.map((voce) => sezione(voce.titolo, testo(voce.testo))),
  sezione('Come si fa il piano', fasi(piano.fasi)),
  sezione('Obiettivi', conDescrizione(piano.obiettivi)),
  sezione('Priorità', conDescrizione(piano.priorita)),
  sezione('Bisogni', conDescrizione(piano.bisogni)),
  sezione('Aree di intervento', conDescrizione(piano.aree)),
  sezione('Accordi di programma', piano.accordi.map(accordo)),
  sezione('Percorsi collegati', riferimenti(piano.processi)),
  sezione('Norme', riferimenti(piano.normativa.map((norma) => ({ nome: norma.titolo, url: norma.url })))),
  sezione('Immagini', piano.galleria.length > 0 && html`<div class="galleria">${immagini(piano.galleria)}</div>`),
];
