import { guscio } from '../../pagine/guscio';
import { html, type Html } from '../../pagine/html';
import type { Scopo } from './collegamenti';
import { PERCORSI, PERCORSO_SCRIPT } from './script';

/** What the pages of a link say. */
interface Parole {
  titolo: string;
  domanda: string;
  bottone: string;
  fatto: string;
  seGia: string;
}

const PAROLE: Record<Scopo, Parole> = {
  conferma: {
    titolo: 'Conferma l’indirizzo e-mail',
    domanda: 'Premi il pulsante per confermare che l’indirizzo e-mail è tuo.',
    bottone: 'Conferma',
    fatto: 'Indirizzo confermato',
    seGia: 'Se avevi già confermato non serve altro.',
  },
  ritiro: {
    titolo: 'Ritira l’iscrizione',
    domanda: 'Premi il pulsante se non puoi più partecipare: il posto va a chi aspetta.',
    bottone: 'Ritira l’iscrizione',
    fatto: 'Iscrizione ritirata',
    seGia: 'Se avevi già ritirato l’iscrizione non serve altro.',
  },
};

const pagina = (prefisso: string, titolo: string, contenuto: Html, script: readonly string[] = []): string =>
  guscio({ titolo, prefisso, contenuto, script });

/**
 * Where the link of a mail leads. Opening it changes nothing: scanners of mail open links too. With script it asks for a click,
 * without it for the code that stands in the mail.
 */
export const paginaDomanda = (prefisso: string, scopo: Scopo): string => {
  const azione = `${prefisso}${PERCORSI[scopo]}`;
  const { titolo, domanda, bottone } = PAROLE[scopo];
  return pagina(
    prefisso,
    titolo,
    html`<form id="con-collegamento" method="post" action="${azione}" hidden>
        <p>${domanda}</p>
        <input type="hidden" name="token" />
        <p><button>${bottone}</button></p>
      </form>
      <form id="con-codice" method="post" action="${azione}">
        <p>Scrivi il codice che trovi nel messaggio che ti abbiamo mandato.</p>
        <p>
          <label for="codice">Codice</label><br />
          <input id="codice" name="codice" required maxlength="20" autocomplete="one-time-code" spellcheck="false" />
        </p>
        <p><button>${bottone}</button></p>
      </form>`,
    [PERCORSO_SCRIPT],
  );
};

/** `esito` says what the link has done. */
export const paginaFatto = (prefisso: string, scopo: Scopo, esito: string): string =>
  pagina(
    prefisso,
    PAROLE[scopo].fatto,
    html`<p role="status">${esito}</p>
      <p>Puoi chiudere questa pagina.</p>`,
  );

/** The same for a wrong, expired, replaced or used link: who guesses learns nothing. */
export const paginaNonValido = (prefisso: string, scopo: Scopo): string =>
  pagina(
    prefisso,
    'Collegamento non valido',
    html`<p role="alert">Il collegamento o il codice non è valido, è scaduto oppure è già stato usato.</p>
      <p>${PAROLE[scopo].seGia} Altrimenti usa il messaggio più recente, o scrivi all’ufficio.</p>`,
  );

export const paginaRifiuto = (prefisso: string, messaggio: string): string =>
  pagina(prefisso, 'Non è riuscito', html`<p role="alert">${messaggio}</p>`);
