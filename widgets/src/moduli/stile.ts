import { css } from 'lit';

/** The look of forms: controls with a full border and a label above, as in the design system of Italian public sites. */
export const stile = css`
  :host {
    --_errore: #b3261e;
    --_esito: #00663d;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_errore: light-dark(#b3261e, #ffb4ab);
      --_esito: light-dark(#00663d, #7fdcb0);
    }
  }
  form,
  .campi,
  .sezione,
  .griglia {
    display: grid;
    gap: calc(var(--_spazio) * 1.5);
    min-width: 0;
  }
  .griglia {
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(16em, 40%)), 1fr));
  }
  .campo,
  .pannello {
    display: grid;
    gap: calc(var(--_spazio) * 0.4);
  }
  .campo .griglia {
    gap: 0 calc(var(--_spazio) * 1.5);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  .largo {
    grid-column: 1 / -1;
  }
  .sezione {
    padding-block-start: calc(var(--_spazio) * 1.5);
    border-block-start: 1px solid var(--_bordo);
  }
  form + form {
    margin-block-start: 2.5em;
  }
  .campi > .sezione:first-child {
    padding: 0;
    border: 0;
  }
  .campi [hidden] {
    display: none;
  }
  .capo {
    padding: 0;
    font-size: 1.25em;
    font-weight: 700;
  }
  label,
  legend,
  .errore {
    padding: 0;
    font-weight: 600;
  }
  .tenue {
    font-size: 0.875em;
    font-weight: 400;
  }
  .campo > :is(input, select, textarea) {
    width: 100%;
    min-height: 48px;
  }
  [aria-invalid='true'] {
    outline: 2px solid var(--_errore);
    outline-offset: -2px;
  }
  .errore,
  .pannello a {
    color: var(--_errore);
  }
  .errore {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
  }
  .voce {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding-block: 0.5em;
    font-weight: 400;
  }
  .voce input {
    flex: none;
    width: 1.5em;
    min-height: 1.5em;
    margin: 0;
    accent-color: var(--_primario);
  }
  .pannello,
  .riquadro {
    padding: var(--_spazio);
    border: 2px solid var(--_errore);
    border-radius: var(--_raggio);
  }
  .riquadro {
    display: grid;
    gap: var(--_spazio);
    border-color: var(--_bordo);
    background: var(--_velo);
  }
  .pannello li {
    padding-block: 0.25em;
  }
  .fatto {
    gap: var(--_spazio);
    border-color: var(--_esito);
  }
  .fatto .capo {
    color: var(--_esito);
  }
  .piede {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_spazio);
  }
  code {
    font-size: 1.5em;
    font-weight: 700;
  }
  .primario {
    min-height: 48px;
    padding-inline: 2em;
  }
  .campi[inert],
  [aria-disabled='true'] {
    opacity: 0.6;
  }
`;
