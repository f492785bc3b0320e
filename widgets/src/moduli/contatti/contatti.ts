import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { testo } from '../campi/testo';
import { PdzModulo } from '../modulo';
import { vincoli } from '../vincoli/contatti';
import { testi, type TestiContatti } from './testi/it';

/**
 * @summary A message to the Ufficio di Piano. Until the form can work, and where it cannot, the children of the tag are shown.
 *
 * @slot - The fallback: the office's address and telephone, or a link to the form's page of the CMS.
 *
 * @fires pdz-inviato - The office has the message. Holds no personal data.
 * @fires pdz-caricato - The form is ready.
 * @fires pdz-errore - The form could not be prepared.
 */
export class PdzContatti extends PdzModulo<TestiContatti> {
  static override properties: PropertyDeclarations = { ...super.properties, oggetto: {} };

  /** The subject that the form begins with; people can change it. */
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
      ${testo(quadro, 'messaggio', { righe: 8, aiuto: aiuti.aiutoTesto })}
    </div>`;
  }
}
