import { html, nothing, type TemplateResult } from 'lit';
import type { IncontroInElenco } from 'strapi-plugin-piano-di-zona/contracts';
import type { Lingua } from '../base/lingua';
import { giornoDi, scriviOrario, scriviPeriodo } from '../base/tempo';
import { inBreve, parole } from './breve';
import { avvertenza } from './incontri';
import type { TestiCalendario } from './testi/it';
import type { Contesto } from './contesto';

/** Moved, postponed or cancelled, in words. */
export function notaDi(incontro: IncontroInElenco, lingua: Lingua, testi: TestiCalendario): string {
  const { stato, inizio, dataPrecedente } = incontro;
  switch (avvertenza(incontro)) {
    case 'spostato':
      return testi.spostato(scriviPeriodo(dataPrecedente ?? inizio, null, lingua));
    case 'rinviato':
      return `${testi.stato[stato]}: ${testi.eraPrevisto(scriviPeriodo(inizio, null, lingua))}`;
    case 'annullato':
      return testi.stato[stato] ?? stato;
    default:
      return '';
  }
}

/**
 * The link to a meeting. Its name always carries the full date: out of its place in the calendar a title says too little.
 */
export const link = (incontro: IncontroInElenco, contesto: Contesto, prima: unknown = nothing): TemplateResult => {
  const quando = [contesto.periodo(incontro.inizio, incontro.fine), contesto.nota(incontro)].filter(Boolean).join(', ');
  return contesto.apertura.link(incontro, `, ${quando}`, prima);
};

/** A meeting as one line of a list. */
export function voce(incontro: IncontroInElenco, contesto: Contesto): TemplateResult {
  const { lingua, testi } = contesto;
  const { inizio, fine, luogo, organi } = incontro;
  const nota = contesto.nota(incontro);
  const [giorno, numero, mese] = parole(giornoDi(inizio), lingua);
  return html`<li class="incontro ${avvertenza(incontro) ?? ''}" part="incontro">
    <div class="data" aria-hidden="true">
      <small>${inBreve(giorno)}</small>
      <b>${numero}</b>
      <small>${inBreve(mese)}</small>
    </div>
    <div class="testo">
      ${link(incontro, contesto)} ${nota ? html`<p class="nota">${nota}</p>` : nothing}
      <p class="tenue">
        <time datetime=${inizio}>${scriviOrario(inizio, fine)}</time>
        ${[luogo?.nome ?? luogo?.comune, ...organi.map(({ nome }) => nome)]
          .filter(Boolean)
          .map((testo) => html`${' · '}<span lang="it">${testo}</span>`)}
      </p>
      <p class="etichette">
        <span>${testi.tipo[incontro.tipo]}</span>
        <span>${testi.accesso[incontro.accesso]}</span>
        ${incontro.conResoconto ? html`<span>${testi.conResoconto}</span>` : nothing}
      </p>
    </div>
  </li>`;
}
