import { html, nothing, type TemplateResult } from 'lit';
import { etichettaDi, vincoloDi, type Quadro } from '../nomi';

type Pezzo = TemplateResult | typeof nothing;

export const obbligatorio = ({ vincoli }: Quadro, campo: string): boolean =>
  vincoloDi(vincoli, campo)?.obbligatorio ?? false;

/** What a field's hint and error are called, for `aria-describedby`. */
export const descrizione = ({ errori }: Quadro, campo: string, aiuto?: string): string | typeof nothing =>
  [aiuto && `${campo}-aiuto`, errori.has(campo) && `${campo}-errore`].filter(Boolean).join(' ') || nothing;

/** The word beside the label of a required field. Assistive technology has it from the control itself. */
export const segno = (quadro: Quadro, campo: string): Pezzo =>
  obbligatorio(quadro, campo)
    ? html` <span class="tenue" aria-hidden="true">(${quadro.testi.obbligatorio})</span>`
    : nothing;

export const etichetta = (quadro: Quadro, campo: string): unknown => [etichettaDi(quadro, campo), segno(quadro, campo)];

export const suggerimento = (campo: string, aiuto?: string): Pezzo =>
  aiuto ? html`<p class="tenue" id="${campo}-aiuto">${aiuto}</p>` : nothing;

export const errore = ({ errori }: Quadro, campo: string): Pezzo =>
  errori.has(campo) ? html`<p class="errore" id="${campo}-errore">${errori.get(campo)}</p>` : nothing;
