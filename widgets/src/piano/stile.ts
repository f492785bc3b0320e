import { css } from '../base/css';

export const stile = css`
  .fasi,
  .scritto {
    max-width: 48em;
  }
  .sommario {
    max-width: 48em;
    margin-block-end: var(--_spazio);
  }
  .fasi > li {
    position: relative;
    padding: 0 0 var(--_spazio) 2em;
    border-inline-start: 3px solid var(--_bordo);
    margin-inline-start: 0.75em;
  }
  .fasi > li:last-child {
    border-color: transparent;
  }
  .fasi > .conclusa {
    border-color: var(--_accento);
  }
  .fasi > li::before {
    content: '';
    position: absolute;
    inset: 0 auto auto -0.85em;
    width: 1.5em;
    height: 1.5em;
    border: 3px solid var(--_accento);
    border-radius: 50%;
    background: var(--_sfondo);
    color: var(--_accento);
    font-weight: 700;
    line-height: 1.1;
    text-align: center;
    box-sizing: border-box;
  }
  .fasi > .conclusa::before {
    content: '✓' / '';
  }
  .fasi > .in_corso::before {
    background: radial-gradient(var(--_accento) 45%, var(--_sfondo) 50%);
  }
  .fasi > .prevista::before {
    border-style: dashed;
  }
`;
