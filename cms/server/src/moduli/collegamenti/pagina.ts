import { guscio } from '../../pagine/guscio';
import { html, type Html, type Valore } from '../../pagine/html';
import type { Compilato } from './compilato';
import { moduli, type ModuloCollegamento } from './modulo';
import { PAROLE } from './parole';
import type { ScopoPagina } from './scopi';
import { PERCORSO_SCRIPT } from './script';

const pagina = (prefisso: string, titolo: string, contenuto: Html, script: readonly string[] = []): string =>
  guscio({ titolo, prefisso, contenuto, script });

/**
 * Where the link of a mail leads. Opening it changes nothing: scanners of mail open links too. With script it asks for a click,
 * without it for the code that stands in the mail.
 */
export const paginaDomanda = (prefisso: string, scopo: ScopoPagina): string =>
  pagina(prefisso, PAROLE[scopo].titolo, moduli({ prefisso, scopo }), [PERCORSO_SCRIPT]);

/** `esito` says what the link has done. */
export const paginaFatto = (prefisso: string, scopo: ScopoPagina, esito: string): string =>
  pagina(
    prefisso,
    PAROLE[scopo].fatto,
    html`<p role="status">${esito}</p>
      <p>Puoi chiudere questa pagina.</p>`,
  );

/** Nobody writes a page of text twice: what was written is there to be sent again. */
const daCapo = (dati: ModuloCollegamento): Valore => dati.compilato && PAROLE[dati.scopo].campi && moduli(dati);

/** The same for a wrong, expired, replaced or used link: who guesses learns nothing. What was written may go with another code. */
export const paginaNonValido = (prefisso: string, scopo: ScopoPagina, compilato: Compilato): string =>
  pagina(
    prefisso,
    'Collegamento non valido',
    html`<p role="alert">Il collegamento o il codice non è valido, è scaduto oppure è già stato usato.</p>
      <p>${PAROLE[scopo].seGia} Altrimenti usa il messaggio più recente, o scrivi all’ufficio.</p>
      ${daCapo({ prefisso, scopo, compilato: { ...compilato, segreto: { codice: '' } } })}`,
  );

/** What went wrong on the way and, where it is a field, what is wrong with it. */
export const paginaRifiuto = (dati: ModuloCollegamento, messaggio: string): string =>
  pagina(
    dati.prefisso,
    'Non è riuscito',
    html`<p role="alert">${messaggio}</p>
      ${daCapo(dati)}`,
  );
