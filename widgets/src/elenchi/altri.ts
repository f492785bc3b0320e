import { html, nothing } from 'lit';
import type { TestiComuni } from '../base/testi/it';

/** How many entries a step shows. */
export const PASSO = 12;

/** The button that shows another step of a list; nothing when all is shown. */
export const altri = (resto: number, { mostraAltri }: TestiComuni, mostra: () => void): unknown =>
  resto > 0
    ? html`<button type="button" class="altri" @click=${mostra}>${mostraAltri(Math.min(resto, PASSO))}</button>`
    : nothing;
