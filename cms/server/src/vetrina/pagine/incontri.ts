import type { IncontroInElenco } from '../../../../contracts/incontri';
import { html, type Html, type Valore } from '../../pagine/html';
import { giornoBreve, meseScritto } from '../lettura/italiano';
import type { Modello } from '../lettura/modello';
import { incontriInArchivio, incontriInCalendario, incontroInElenco } from '../voci/incontro';
import { pagina, slugDi } from '../voci/indirizzo';
import { alternative } from './alternative';
import { raggruppa } from './gruppi';
import { CARICATORE, indirizzoPagina, paginaDi, percorsoPagina } from './pagina';
import { incontroBreve, sezione } from './parti';

/** A meeting with its day as a sheet of a calendar, which only repeats what the text says. */
export const voceIncontro = (voce: IncontroInElenco, livello = 4): Html => {
  const [giorno, mese] = giornoBreve(voce.inizio);
  return html`<li>
    <p class="giorno" aria-hidden="true"><b>${giorno}</b> ${mese}</p>
    <div>${incontroBreve(voce, livello)}</div>
  </li>`;
};

/** Meetings under the months in which they are. */
const perMese = (voci: readonly IncontroInElenco[]): Html[] =>
  raggruppa(voci, ({ inizio }) => meseScritto(inizio)).map(
    ([mese, sue]) =>
      html`<h3 class="mese">${mese}</h3>
        <ul class="incontri">
          ${sue.map((voce) => voceIncontro(voce))}
        </ul>`,
  );

const vuoto = (testo: string): Html => html`<p class="vuoto">${testo}</p>`;

function archivio(modello: Modello): Html | false {
  const totale = incontriInArchivio(modello).length;
  const indirizzo = indirizzoPagina(modello, 'incontri-archivio');
  return totale > 0 && html`<p class="seguito"><a href="${indirizzo}">Archivio degli incontri (${totale})</a></p>`;
}

/** The list that the calendar replaces: the same meetings in the same order. */
function ripiego(modello: Modello, voci: readonly IncontroInElenco[]): Valore {
  const { oggi } = modello;
  const futuri = voci.filter(({ inizio }) => inizio.slice(0, 10) >= oggi);
  const passati = voci.filter(({ inizio }) => inizio.slice(0, 10) < oggi).toReversed();
  return [
    sezione('Prossimi incontri', futuri.length > 0 ? perMese(futuri) : vuoto('Nessun incontro in programma.')),
    sezione('Incontri degli ultimi dodici mesi', perMese(passati)),
  ];
}

export const paginaIncontri = paginaDi('/incontri', (modello) => {
  const voci = incontriInCalendario(modello).map((riga) => incontroInElenco(modello, riga));
  return {
    titolo: 'Incontri',
    descrizione: `Il calendario degli incontri del piano di zona di ${modello.distretto.nome}.`,
    canonico: pagina(modello, 'incontri'),
    briciole: [{ testo: 'Incontri' }],
    apertura: html`<p class="sommario">
      Quando e dove si discute il piano: tavoli, laboratori, eventi aperti a tutti.
    </p>`,
    contenuto: html`<pdz-calendario distretto="${slugDi(modello.distretto)}" vista="elenco" url=""
        >${ripiego(modello, voci)}</pdz-calendario
      >
      ${archivio(modello)}`,
    alternative: alternative(modello, 'Incontri', 'incontri.ics', 'incontri.atom', 'incontri.csv', 'incontri.json'),
    script: [CARICATORE],
  };
});

export const paginaArchivio = paginaDi('/incontri-archivio', (modello) => {
  const voci = incontriInArchivio(modello).map((riga) => incontroInElenco(modello, riga));
  return {
    titolo: 'Archivio degli incontri',
    descrizione: `Gli incontri del piano di zona di ${modello.distretto.nome} di più di un anno fa.`,
    canonico: indirizzoPagina(modello, 'incontri-archivio'),
    sezione: 'incontri',
    briciole: [{ testo: 'Incontri', percorso: percorsoPagina(modello, 'incontri') }, { testo: 'Archivio' }],
    contenuto: html`${voci.length > 0 ? anni(voci) : vuoto('Nessun incontro è più vecchio di un anno.')}`,
    alternative: alternative(modello, 'Archivio', 'incontri-archivio.json'),
  };
});

const anni = (voci: readonly IncontroInElenco[]) =>
  raggruppa(voci, ({ inizio }) => inizio.slice(0, 4)).map(([anno, sue]) => sezione(anno, perMese(sue)));
