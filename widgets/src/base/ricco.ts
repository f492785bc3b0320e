import { html, type TemplateResult } from 'lit';

const noti = new Map<string, TemplateResult>();

/**
 * A text of the contract, HTML that the server has cleaned, as a template without values: it passes through Lit's policy of
 * Trusted Types like all others. Kept by its text, so that an update leaves in the page what is there.
 */
export function ricco(testo: string): TemplateResult {
  let modello = noti.get(testo);
  if (!modello) {
    const stringhe: readonly string[] = [testo];
    noti.set(testo, (modello = html(Object.assign(stringhe, { raw: stringhe }))));
  }
  return modello;
}
