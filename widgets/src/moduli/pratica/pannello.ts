import { html, nothing, type TemplateResult } from 'lit';

/** Something that a person must know before going on: why the request did not leave, or what to correct first. */
export interface Ostacolo {
  readonly titolo: string;
  readonly testo?: string;
  /** What to correct, by field, as it was at the last attempt: a list that changed under the hands would move the page. */
  readonly errori?: ReadonlyMap<string, string>;
}

/** Each entry is a link that moves to its field. */
export function pannello(ostacolo: Ostacolo, livello: number, vai: (campo: string) => void): TemplateResult {
  const segui = (evento: Event, campo: string) => {
    // A fragment would look for the field in the page, outside this shadow tree, and change its address.
    evento.preventDefault();
    vai(campo);
  };
  return html`<div class="pannello" part="errori" role="alert" tabindex="-1" id="ostacolo">
    <div class="capo" role="heading" aria-level=${livello}>${ostacolo.titolo}</div>
    ${ostacolo.testo ? html`<p>${ostacolo.testo}</p>` : nothing}
    ${
      ostacolo.errori
        ? html`<ul>
            ${[...ostacolo.errori].map(
              ([campo, testo]) =>
                html`<li><a href="#${campo}" @click=${(evento: Event) => segui(evento, campo)}>${testo}</a></li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
