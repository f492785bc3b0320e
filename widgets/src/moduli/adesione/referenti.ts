import { html, nothing, type TemplateResult } from 'lit';
import { completa } from '../completa';
import { testo } from '../campi/testo';
import { nomeVoce, type Quadro } from '../nomi';
import type { TestiAdesione } from './testi/it';

/** The fields of a person. Only one's own data are filled in by the browser. */
export const persona = (quadro: Quadro, gruppo: string, propri: boolean): TemplateResult =>
  html`${testo(quadro, `${gruppo}.nome`, { autocompleta: propri ? 'given-name' : 'off' })}
  ${testo(quadro, `${gruppo}.cognome`, { autocompleta: propri ? 'family-name' : 'off' })}
  ${testo(quadro, `${gruppo}.email`, { tipo: 'email', autocompleta: propri ? 'email' : 'off' })}
  ${testo(quadro, `${gruppo}.telefono`, { tipo: 'tel', autocompleta: propri ? 'tel' : 'off' })}`;

interface Azioni {
  readonly aggiungi: () => void;
  readonly togli: (indice: number) => void;
}

/** The people whom the office may contact, and the buttons to add and remove one. */
export function referenti(quadro: Quadro, testi: TestiAdesione, quanti: number, azioni: Azioni): TemplateResult {
  const massimo = quadro.vincoli.referenti?.massimo ?? 0;
  return html`${Array.from({ length: quanti }, (_, indice) => {
    const gruppo = `referenti.${indice}`;
    const nome = nomeVoce(quadro, gruppo);
    return html`<div class="riquadro" role="group" aria-label=${nome}>
      <strong>${nome}</strong>
      <div class="griglia">${persona(quadro, gruppo, false)}${testo(quadro, `${gruppo}.ruolo`)}</div>
      <div>
        <button type="button" @click=${() => azioni.togli(indice)}>${completa(testi.togli, { nome })}</button>
      </div>
    </div>`;
  })}
  ${
    quanti < massimo
      ? html`<div><button type="button" id="aggiungi" @click=${azioni.aggiungi}>${testi.aggiungi}</button></div>`
      : nothing
  }`;
}

/**
 * Closes the gap that the removal of an entry leaves: the values of those after it move up, because the controls stay and
 * the last ones go.
 */
export function ricompatta(radice: ParentNode, indice: number): void {
  for (const controllo of radice.querySelectorAll<HTMLInputElement>('[name^="referenti."]')) {
    const [gruppo, posto, campo] = controllo.name.split('.');
    const seguente = `${gruppo}.${Number(posto) + 1}.${campo}`;
    if (Number(posto) >= indice) {
      controllo.value = radice.querySelector<HTMLInputElement>(`[name="${seguente}"]`)?.value ?? '';
    }
  }
}
