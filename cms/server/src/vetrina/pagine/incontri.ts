import { accesso, tipoIncontro } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { dataEstesa } from '../lettura/italiano';
import { incontriInCalendario, incontro as voceDi, incontroInElenco } from '../voci/incontro';
import { pagina, risorsa, slugDi } from '../voci/indirizzo';
import { paginaDi, percorsoPagina } from './pagina';
import {
  collegamento,
  documento,
  elenco,
  fatti,
  immagini,
  incontroBreve,
  nomi,
  quando,
  sezione,
  stato,
  testo,
} from './parti';

const calendario = (indirizzo: string): Html =>
  html`<p><a href="${indirizzo}">Aggiungi al tuo calendario (.ics)</a></p>`;

export const paginaIncontri = paginaDi('/incontri', (modello) => {
  const voci = incontriInCalendario(modello).map((riga) => incontroInElenco(modello, riga));
  const { oggi } = modello;
  const futuri = voci.filter(({ inizio }) => inizio.slice(0, 10) >= oggi);
  const passati = voci.filter(({ inizio }) => inizio.slice(0, 10) < oggi).toReversed();
  return {
    titolo: 'Incontri',
    descrizione: `Il calendario degli incontri del piano di zona di ${modello.distretto.nome}.`,
    canonico: pagina(modello, 'incontri'),
    briciole: [{ testo: 'Incontri' }],
    contenuto: html`${sezione('Prossimi incontri', elenco(futuri.map(incontroBreve)) || html`<p>Nessun incontro in programma.</p>`)}
    ${calendario(risorsa(modello, 'incontri.ics'))}
    ${sezione('Incontri degli ultimi dodici mesi', elenco(passati.map(incontroBreve)))}`,
  };
});

export const paginaIncontro = paginaDi('/incontri/:incontro', (modello, { incontro: slug }) => {
  const riga = modello.incontri.find((voce) => slugDi(voce) === slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  const { luogo, iscrizioni } = voce;
  const punti = voce.ordineDelGiorno.map(
    ({ titolo, descrizione }) =>
      html`<li>${titolo}${descrizione && html`<br /><span class="minore">${descrizione}</span>`}</li>`,
  );
  return {
    titolo: voce.titolo,
    descrizione: voce.sintesi ?? undefined,
    canonico: voce.url,
    briciole: [{ testo: 'Incontri', percorso: percorsoPagina(modello, 'incontri') }, { testo: voce.titolo }],
    contenuto: html`${voce.sintesi && html`<p class="sommario">${voce.sintesi}</p>`}
    ${fatti([
      ['Quando', html`${stato(voce)} ${quando(voce)}`],
      ['Data precedente', voce.dataPrecedente && dataEstesa(voce.dataPrecedente)],
      ['Tipo', tipoIncontro[voce.tipo].it],
      ['Chi può partecipare', accesso[voce.accesso].it],
      ['Di', nomi(voce.organi)],
      ['Territorio', nomi(voce.territori)],
      ['Dove', [luogo?.nome, luogo?.indirizzo, luogo?.comune].filter(Boolean).join(', ')],
      ['Come si entra', luogo?.noteAccesso],
      ['Da remoto', collegamento(voce.online)],
      ['Iscrizioni', iscrizioni?.chiusura && `fino a ${dataEstesa(iscrizioni.chiusura)}`],
      ['Posti', iscrizioni?.posti],
    ])}
    ${calendario(voce.ics)} ${testo(voce.descrizione)}
    ${sezione(
      'Ordine del giorno',
      punti.length > 0 &&
        html`<ol>
          ${punti}
        </ol>`,
    )}
    ${sezione('Com’è andata', [testo(voce.testoResoconto), voce.resoconto && documento(voce.resoconto)])}
    ${sezione('Verbale', voce.verbale && documento(voce.verbale))}
    ${sezione('Documenti', elenco(voce.documenti.map(documento)))} ${sezione('Immagini', immagini(voce.galleria))}`,
  };
});
