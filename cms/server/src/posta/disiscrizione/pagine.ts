import { guscio } from '../../pagine/guscio';
import { html, type Html } from '../../pagine/html';
import { FACOLTATIVI, type Facoltativo } from './facoltativi';

/** What a page is about: which messages, of which distretto, and where its form posts to. */
export interface Soggetto {
  prefisso: string;
  tipo: Facoltativo;
  distretto: string;
  azione: string;
}

const pagina = (prefisso: string, titolo: string, contenuto: Html): string => guscio({ titolo, prefisso, contenuto });

const bottone = (azione: string, testo: string): Html =>
  html`<form method="post" action="${azione}">
    <p><button>${testo}</button></p>
  </form>`;

const ALTRI = html`<p>Gli altri messaggi, come conferme, spostamenti e decisioni, continuano ad arrivare.</p>`;

/** Opening the link changes nothing: scanners of mail open links too. */
export const paginaDomanda = ({ prefisso, tipo, distretto, azione }: Soggetto): string =>
  pagina(
    prefisso,
    'Non vuoi più questi messaggi?',
    html`<p>Premi il pulsante per non ricevere più, a questo indirizzo, ${FACOLTATIVI[tipo].it} di ${distretto}.</p>
      ${ALTRI} ${bottone(azione, 'Non mandatemeli più')}`,
  );

export const paginaRifiutati = ({ prefisso, tipo, distretto, azione }: Soggetto): string =>
  pagina(
    prefisso,
    'Non te li manderemo più',
    html`<p role="status">Da adesso non ricevi più, a questo indirizzo, ${FACOLTATIVI[tipo].it} di ${distretto}.</p>
      ${ALTRI} ${bottone(`${azione}/riprendi`, 'Ho cambiato idea: mandatemeli ancora')}`,
  );

export const paginaRipresi = ({ prefisso, tipo, distretto }: Soggetto): string =>
  pagina(
    prefisso,
    'Te li manderemo ancora',
    html`<p role="status">Riceverai ancora, a questo indirizzo, ${FACOLTATIVI[tipo].it} di ${distretto}.</p>`,
  );

export const paginaIgnota = (prefisso: string): string =>
  pagina(
    prefisso,
    'Collegamento non valido',
    html`<p role="alert">Il collegamento non è valido: aprilo di nuovo dal messaggio, o scrivi all’ufficio.</p>`,
  );
