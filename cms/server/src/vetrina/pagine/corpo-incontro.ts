import type { Incontro } from '../../../../contracts/incontri';
import { accesso, tipoIncontro } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { dataEstesa } from '../lettura/italiano';
import { nomi } from '../voci/rimando';
import { collegamento, documento, elenco, fatti, immagini, quando, sezione, stato, testo } from './parti';

export const calendario = (indirizzo: string): Html =>
  html`<p><a href="${indirizzo}">Aggiungi al tuo calendario (.ics)</a></p>`;

function ordineDelGiorno(punti: Incontro['ordineDelGiorno']): Html | false {
  const voci = punti.map(
    ({ titolo, descrizione }) =>
      html`<li>${titolo}${descrizione && html`<br /><span class="minore">${descrizione}</span>`}</li>`,
  );
  return (
    voci.length > 0 &&
    html`<ol>
      ${voci}
    </ol>`
  );
}

/** All that is said of a meeting, under its title; its sections have headings of a level. */
export function corpoIncontro(voce: Incontro, livello = 2): Html {
  const { luogo, iscrizioni } = voce;
  const parte = (nome: string, contenuto: Parameters<typeof sezione>[1]) => sezione(nome, contenuto, livello);
  return html`${voce.sintesi && html`<p class="sommario">${voce.sintesi}</p>`}
  ${fatti([
    ['Quando', html`${stato(voce)} ${quando(voce)}`],
    ['Data precedente', voce.dataPrecedente && dataEstesa(voce.dataPrecedente)],
    ['Tipo', tipoIncontro[voce.tipo].it],
    ['Chi può partecipare', accesso[voce.accesso].it],
    ['Di', nomi(voce.organi)],
    ['Territorio', nomi(voce.territori)],
    ['Dove', [luogo?.nome, luogo?.indirizzo, luogo?.comune].filter(Boolean).join(', ')],
    ['Come si entra', luogo?.noteAccesso],
    ['Da remoto', collegamento(voce.online) ?? (iscrizioni?.remoto && 'sì: il collegamento arriva a chi si iscrive')],
    ['Iscrizioni', iscrizioni?.chiusura && `fino a ${dataEstesa(iscrizioni.chiusura)}`],
    ['Posti', iscrizioni?.posti],
  ])}
  ${calendario(voce.ics)} ${testo(voce.descrizione, livello)}
  ${parte('Ordine del giorno', ordineDelGiorno(voce.ordineDelGiorno))}
  ${parte('Com’è andata', [testo(voce.testoResoconto, livello + 1), voce.resoconto && documento(voce.resoconto)])}
  ${parte('Verbale', voce.verbale && documento(voce.verbale))}
  ${parte('Documenti', elenco(voce.documenti.map(documento)))} ${parte('Immagini', immagini(voce.galleria))}`;
}
