import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { testo } from '../campi/testo';
import { PdzModulo } from '../modulo';
import { vincoli } from '../vincoli/contatti';
import { testi, type TestiContatti } from './testi/it';

/**
 * @summary A message to the Ufficio di Piano. Until the form can work, and where it cannot, the children of the tag are shown.
 *
 * @attr {string} distretto - The slug of the distretto. Required.
 * @attr {string} oggetto - The subject that the form begins with; people can change it.
 * @attr {string} api - The address of the CMS, if it is not the one that the script came from.
 * @attr {string} moduli - The address where forms post, if it is not `api`.
 * @attr {string} lang - `it` or `en`; by default that of the closest element that has one.
 * @attr {string} titolo - The heading of the element.
 * @attr {number} livello-titolo - The level of the heading, 2 by default.
 *
 * @slot - The fallback: the office's address and telephone, or a link to the form's page of the CMS.
 *
 * @event {CustomEvent<{ modulo: string; ricevuta: string; stato: string }>} pdz-inviato - The office has the message. Holds no personal data.
 * @event {CustomEvent<{ indirizzo: string; vecchia: boolean }>} pdz-caricato - The form is ready.
 * @event {CustomEvent<{ indirizzo: string; stato: number }>} pdz-errore - The form could not be prepared.
 *
 * @csspart contenitore - All of the element.
 * @csspart titolo - The heading.
 * @csspart informativa - The privacy notice.
 * @csspart errori - The summary of what is wrong.
 * @csspart invia - The button that sends.
 * @csspart ricevuta - The receipt.
 * @csspart avviso - A notice about the state of the service.
 */
export class PdzContatti extends PdzModulo<TestiContatti> {
  static override properties: PropertyDeclarations = { oggetto: {} };

  /** The subject that the form begins with. */
  declare oggetto: string | undefined;

  protected readonly lingue = { it: testi, en: () => import('./testi/en') };
  protected readonly modulo = 'contatti';
  protected readonly vincoli = vincoli;
  protected readonly campoEmail = 'email';

  protected campi(): TemplateResult {
    const { quadro, testi: aiuti } = this;
    return html`<div class="griglia">
      ${testo(quadro, 'nome', { autocompleta: 'name' })}
      ${testo(quadro, 'email', { tipo: 'email', autocompleta: 'email' })}
      ${testo(quadro, 'telefono', { tipo: 'tel', autocompleta: 'tel' })}
      ${testo(quadro, 'oggetto', { iniziale: this.oggetto })}
      ${testo(quadro, 'messaggio', { righe: 8, aiuto: aiuti.aiutoMessaggio })}
    </div>`;
  }
}
