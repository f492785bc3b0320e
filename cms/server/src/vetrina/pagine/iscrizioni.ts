import { siTiene } from '../../modello/incontro';
import type { IncontroInElenco } from '../../../../contracts/incontri';
import { html, type Html } from '../../pagine/html';
import { dataEstesa } from '../lettura/italiano';
import type { Modello } from '../lettura/modello';
import { prossimiIncontri } from '../voci/incontro';
import { indirizzoPagina } from './pagina';
import { elenco } from './parti';

/** Whether a meeting takes registrations on this day; whether it does so at this hour is told by the form. */
export const siIscrive = ({ distretto, oggi }: Modello, { iscrizioni, stato, inizio }: IncontroInElenco): boolean =>
  distretto.moduloIscrizioni === true && iscrizioni !== null && siTiene(stato) && inizio.slice(0, 10) >= oggi;

const modulo = (modello: Modello, { slug }: IncontroInElenco): string =>
  indirizzoPagina(modello, `moduli/iscrizioni/${slug}`);

/** The way to the form, for a meeting that takes registrations. */
export const iscriviti = (modello: Modello, voce: IncontroInElenco): Html | false =>
  siIscrive(modello, voce) &&
  html`<p class="azioni"><a class="bottone" href="${modulo(modello, voce)}">Iscriviti</a></p>`;

/** The coming meetings to sign up for, each with the way to its form. */
export function suIscrizione(modello: Modello): Html {
  const voci = prossimiIncontri(modello).filter((voce) => siIscrive(modello, voce));
  return html`${
    elenco(
      voci.map((voce) => html`<a href="${modulo(modello, voce)}">${voce.titolo}</a>, ${dataEstesa(voce.inizio)}`),
    ) || html`<p class="vuoto">Adesso nessun incontro prende iscrizioni.</p>`
  }`;
}
