import { css } from 'lit';

/**
 * The look that all elements share. Names that begin with `--_` are for inside; the page sets `--pdz-*`.
 * System colours (Canvas, CanvasText) follow the `color-scheme` of the page: dark where the page is dark, and only there.
 */
export const stile = css`
  :host {
    display: block;
    --_primario: var(--pdz-colore-primario, var(--bs-primary, #06c));
    --_su-primario: var(--pdz-colore-su-primario, #fff);
    --_accento: var(--_primario);
    --_sfondo: var(--pdz-colore-sfondo, Canvas);
    --_testo: var(--pdz-colore-testo, CanvasText);
    --_tenue: color-mix(in srgb, var(--_testo) 76%, var(--_sfondo));
    --_bordo: color-mix(in srgb, var(--_testo) 16%, var(--_sfondo));
    --_velo: color-mix(in srgb, var(--_primario) 7%, var(--_sfondo));
    --_allerta: var(--pdz-colore-allerta, #b3541e);
    --_raggio: var(--pdz-raggio, 0.5rem);
    --_spazio: var(--pdz-spazio, 1rem);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accento: light-dark(var(--_primario), color-mix(in srgb, var(--_primario) 45%, #fff));
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .pdz {
    container-type: inline-size;
    color: var(--_testo);
    line-height: 1.5;
    overflow-wrap: anywhere;
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
    min-width: 0;
  }
  .titolo {
    margin-block-end: var(--_spazio);
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
    white-space: nowrap;
  }
  a {
    color: var(--_accento);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accento);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  input,
  select,
  textarea,
  .bottone {
    font: inherit;
    color: inherit;
    min-height: 2.75rem;
    padding: 0.4rem 0.85rem;
    border: 1px solid color-mix(in srgb, var(--_testo) 55%, var(--_sfondo));
    border-radius: var(--_raggio);
    background: var(--_sfondo);
    max-width: 100%;
  }
  button,
  .bottone {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
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
  button[aria-pressed='true'],
  .primario {
    background: var(--_primario);
    border-color: var(--_primario);
    color: var(--_su-primario);
  }
  button[aria-pressed='true']:hover,
  .primario:hover {
    background: color-mix(in srgb, var(--_primario) 85%, #000);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .avviso {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_spazio) / 2) var(--_spazio);
    margin-block-end: var(--_spazio);
    padding: calc(var(--_spazio) * 0.75) var(--_spazio);
    border: 1px solid var(--_bordo);
    border-inline-start: 4px solid var(--_allerta);
    border-radius: var(--_raggio);
    background: var(--_sfondo);
  }
  .avviso p {
    flex: 1 1 18rem;
  }
  label > span {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.9375em;
    font-weight: 600;
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .coppia {
    display: flex;
  }
  .coppia button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .coppia button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .tenue,
  .vuoto {
    color: var(--_tenue);
  }
  .nome {
    font-weight: 600;
  }
  .gruppo {
    margin-block: calc(var(--_spazio) * 1.5) calc(var(--_spazio) / 2);
    font-size: 1.125em;
    font-weight: 700;
  }
  .etichette,
  .azioni {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.5rem;
  }
  .etichette span {
    padding: 0 0.6rem;
    border: 1px solid var(--_bordo);
    border-radius: 1rem;
    font-size: 0.8125em;
  }
  .voci {
    list-style: none;
  }
  .altri {
    width: 100%;
    margin-block-start: var(--_spazio);
  }
  .indietro {
    margin-block-end: var(--_spazio);
  }
  article {
    max-width: 48rem;
  }
  dl {
    display: grid;
    gap: 0.5rem;
    margin-block: var(--_spazio);
  }
  dt {
    color: var(--_tenue);
    font-size: 0.875em;
  }
  .scritto {
    margin-block: var(--_spazio);
  }
  ol,
  ul:not([class]),
  .documenti {
    padding-inline-start: 1.25em;
  }
  summary {
    padding-block: 0.5rem;
    color: var(--_accento);
    font-weight: 600;
    cursor: pointer;
  }
  .attesa,
  .scheletro {
    display: grid;
    gap: var(--_spazio);
  }
  .osso {
    height: 5.5rem;
  }
  .osso.basso {
    height: 2.75rem;
  }
  .scheletro > * {
    border-radius: var(--_raggio);
    background: color-mix(in srgb, var(--_testo) 7%, var(--_sfondo));
    animation: respiro 1.6s ease-in-out infinite alternate;
  }
  @keyframes respiro {
    to {
      opacity: 0.45;
    }
  }
  svg {
    width: 1.15em;
    height: 1.15em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: reduce) {
    .scheletro > * {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    .primario {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    button,
    .avviso,
    .comandi {
      display: none;
    }
  }
`;
