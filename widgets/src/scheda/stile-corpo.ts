import { css } from '../base/css';

/** The years of a scheda beside each other. The box of the reader's choice is read by the style alone. */
export const stileCorpo = css`
  .confronto {
    display: grid;
    gap: 0.25em;
    margin-block: var(--_spazio);
  }
  .confronto input {
    width: 1.25em;
    min-height: 1.25em;
    margin: 0;
    vertical-align: -0.2em;
    accent-color: var(--_primario);
  }
  .prima,
  .anno {
    display: block;
    color: var(--_tenue);
  }
  small.prima {
    margin: 0;
    font-weight: 400;
    white-space: nowrap;
  }
  .anno {
    font-weight: 700;
  }
  .affianca {
    display: grid;
    gap: var(--_spazio);
  }
  .affianca > div {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accento);
  }
  .affianca > .prima {
    border-inline-start: 4px double var(--_bordo);
  }
  .scheda:has(input:not(:checked)) .prima {
    display: none;
  }
  @container (min-width: 40em) {
    .scheda:has(:checked) .affianca {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
