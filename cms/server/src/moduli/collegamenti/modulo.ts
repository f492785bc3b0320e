import { html, type Html } from '../../pagine/html';
import type { ErroreCampo } from '../http/errore';
import { mostraCampo } from './campo';
import type { Compilato } from './compilato';
import { PAROLE } from './parole';
import type { ScopoPagina } from './scopi';
import { PERCORSI } from './script';

/** A form of the page of a link. */
export interface ModuloCollegamento {
  prefisso: string;
  scopo: ScopoPagina;
  /** What somebody sent and has to send again. */
  compilato?: Compilato;
  /** What is wrong with it, by field. */
  errori?: readonly ErroreCampo[];
}

function modulo(dati: ModuloCollegamento, id: string, segreto: Html, nascosto = false): Html {
  const { bottone, campi = [] } = PAROLE[dati.scopo];
  const errore = (nome: string) => dati.errori?.find(({ path }) => path[0] === nome)?.message;
  const azione = `${dati.prefisso}${PERCORSI[dati.scopo]}`;
  return html`<form id="${id}" method="post" action="${azione}" ${nascosto && html`hidden`}>
    ${segreto}
    ${campi.map((campo) =>
      mostraCampo(campo, `${campo.nome}-${id}`, dati.compilato?.campi[campo.nome], errore(campo.nome)),
    )}
    <p><button>${bottone}</button></p>
  </form>`;
}

const conCollegamento = (dati: ModuloCollegamento, token: string): Html =>
  modulo(
    dati,
    'con-collegamento',
    html`<p>${PAROLE[dati.scopo].domanda}</p>
      <input type="hidden" name="token" value="${token}" />`,
    token === '',
  );

const conCodice = (dati: ModuloCollegamento, codice: string): Html =>
  modulo(
    dati,
    'con-codice',
    html`<p>Scrivi il codice che trovi nel messaggio che ti abbiamo mandato.</p>
      <p>
        <label for="codice">Codice</label><br />
        <input
          id="codice"
          name="codice"
          value="${codice}"
          required
          maxlength="20"
          autocomplete="one-time-code"
          spellcheck="false"
        />
      </p>`,
  );

/** One for the link, which the script shows, and one for the code. Of what was sent before, the one that it came from, as it was. */
export function moduli(dati: ModuloCollegamento): Html {
  const segreto = dati.compilato?.segreto ?? null;
  if (segreto === null) return html`${conCollegamento(dati, '')} ${conCodice(dati, '')}`;
  return 'token' in segreto ? conCollegamento(dati, segreto.token) : conCodice(dati, segreto.codice);
}
