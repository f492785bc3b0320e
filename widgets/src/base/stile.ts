import { css } from './css';

/**
 * The look that all elements share. Names that begin with `--_` are for inside; the page sets `--pdz-*`.
 * Sizes are in the font of the page (em) or in pixels: the root's font is 10 px on some sites and 40 on others. What the page says of
 * its own lines (alignment, indents, capitals) ends here; spacing of letters and words does not, readers may have set it for all pages.
 * System colours (Canvas, CanvasText) follow the `color-scheme` of the page: dark where the page is dark, and only there.
 */
export const stile = css`
  :host {
    display: block;
    --_primario: var(--pdz-colore-primario, var(--bs-primary, #06c));
    --_su-primario: var(--pdz-colore-su-primario, #fff);
    --_accento: var(--_primario);
    --_allerta: var(--pdz-colore-allerta, #b3541e);
    --_sfondo: var(--pdz-colore-sfondo, Canvas);
    --_testo: var(--pdz-colore-testo, CanvasText);
    --_tenue: color-mix(in srgb, var(--_testo) 76%, var(--_sfondo));
    --_bordo: color-mix(in srgb, var(--_testo) 16%, var(--_sfondo));
    --_velo: color-mix(in srgb, var(--_accento) 8%, var(--_sfondo));
    --_raggio: var(--pdz-raggio, 8px);
    --_spazio: var(--pdz-spazio, 16px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accento: light-dark(var(--_primario), color-mix(in srgb, var(--_primario) 45%, #fff));
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    min-width: 0;
  }
  .pdz {
    container-type: inline-size;
    color: var(--_testo);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* In quirks mode a table has font and colour of its own. */
  table {
    color: inherit;
    font: inherit;
  }
  .titolo {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .nascosto {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* In lines of one pixel screen readers would lose the spaces between the words. */
    white-space: nowrap;
  }
  a,
  summary {
    color: var(--_accento);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accento);
    outline-offset: 2px;
  }
  button,
  input,
  select,
  textarea,
  .bottone {
    min-height: 44px;
    max-width: 100%;
    padding: 0.4em 0.85em;
    border: 1px solid var(--_tenue);
    border-radius: var(--_raggio);
    background: var(--_sfondo);
    color: inherit;
    font: inherit;
  }
  .bottone {
    display: inline-flex;
    align-items: center;
  }
  button,
  .bottone {
    border-color: var(--_accento);
    color: var(--_accento);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .bottone:hover {
    background: var(--_velo);
  }
  [aria-pressed='true'],
  .primario,
  .primario:hover {
    border-color: var(--_primario);
    background: var(--_primario);
    color: var(--_su-primario);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .comandi,
  .coppia,
  .etichette,
  .azioni,
  .conto,
  .avviso {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .comandi,
  .avviso,
  .indietro,
  .titolo {
    align-items: end;
    margin-block-end: var(--_spazio);
  }
  .comandi label {
    flex: 1 1 10em;
  }
  .comandi label > * {
    display: block;
    width: 100%;
  }
  .comandi label > span,
  .nome,
  .nota,
  .glossario dt,
  summary {
    font-weight: 600;
  }
  .avviso,
  .nota {
    padding: 0.25em 0.75em;
    border-inline-start: 4px solid var(--_allerta);
    background: color-mix(in srgb, var(--_allerta) 10%, var(--_sfondo));
  }
  .conto,
  .avviso {
    align-items: center;
    justify-content: space-between;
  }
  .avviso {
    padding: 0.75em;
  }
  .tenue {
    color: var(--_tenue);
  }
  [part='vuoto'] {
    padding: var(--_spazio);
    border: 1px dashed;
    border-radius: var(--_raggio);
    text-align: center;
  }
  .gruppo {
    margin-block: calc(var(--_spazio) * 1.5) 0.5em;
    font-size: 1.125em;
    font-weight: 700;
  }
  .gruppo::first-letter {
    text-transform: uppercase;
  }
  .voci {
    list-style: none;
  }
  ol,
  ul:not(.voci) {
    padding-inline-start: 1.25em;
  }
  .altri {
    width: 100%;
  }
  .altri,
  .glossario {
    margin-block-start: var(--_spazio);
  }
  summary {
    padding-block: 0.5em;
    cursor: pointer;
  }
  .attesa,
  .scheletro {
    display: grid;
    gap: var(--_spazio);
  }
  .osso {
    height: 5.5em;
    border-radius: var(--_raggio);
    background: var(--_bordo);
    opacity: 0.6;
  }
  .basso {
    height: 2.75em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .osso {
      animation: respiro 1.5s infinite alternate;
    }
    @keyframes respiro {
      to {
        opacity: 0.3;
      }
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-current],
    .primario {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    button,
    .comandi {
      display: none;
    }
  }
`;
