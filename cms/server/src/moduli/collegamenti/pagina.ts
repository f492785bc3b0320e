import { guscio } from '../../pagine/guscio';
import { html, type Html } from '../../pagine/html';
import { PERCORSO_COLLEGAMENTO, PERCORSO_SCRIPT } from './script';

const pagina = (prefisso: string, titolo: string, contenuto: Html, script: readonly string[] = []): string =>
  guscio({ titolo, prefisso, contenuto, script });

/**
 * Where the link of a mail leads. Opening it changes nothing: scanners of mail open links too. With script it asks for a click,
 * without it for the code that stands in the mail.
 */
export const paginaDomanda = (prefisso: string): string => {
  const azione = `${prefisso}${PERCORSO_COLLEGAMENTO}`;
  return pagina(
    prefisso,
    'Conferma l’indirizzo e-mail',
    html`<form id="con-collegamento" method="post" action="${azione}" hidden>
        <p>Premi il pulsante per confermare che l’indirizzo e-mail è tuo.</p>
        <input type="hidden" name="token" />
        <p><button>Conferma</button></p>
      </form>
      <form id="con-codice" method="post" action="${azione}">
        <p>Scrivi il codice che trovi nel messaggio che ti abbiamo mandato.</p>
        <p>
          <label for="codice">Codice di conferma</label><br />
          <input id="codice" name="codice" required maxlength="20" autocomplete="one-time-code" spellcheck="false" />
        </p>
        <p><button>Conferma</button></p>
      </form>`,
    [PERCORSO_SCRIPT],
  );
};

export const paginaFatto = (prefisso: string): string =>
  pagina(
    prefisso,
    'Indirizzo confermato',
    html`<p role="status">Grazie: l’indirizzo e-mail è confermato e la richiesta è passata all’ufficio.</p>
      <p>Puoi chiudere questa pagina.</p>`,
  );

/** The same for a wrong, expired, replaced or used link: who guesses learns nothing. */
export const paginaNonValido = (prefisso: string): string =>
  pagina(
    prefisso,
    'Collegamento non valido',
    html`<p role="alert">Il collegamento o il codice non è valido, è scaduto oppure è già stato usato.</p>
      <p>Se avevi già confermato non serve altro. Altrimenti usa il messaggio più recente, o scrivi all’ufficio.</p>`,
  );

export const paginaRifiuto = (prefisso: string, messaggio: string): string =>
  pagina(prefisso, 'Conferma non riuscita', html`<p role="alert">${messaggio}</p>`);
