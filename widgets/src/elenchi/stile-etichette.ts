import { css } from '../base/css';

/** The look of the few words that say of what kind an entry is. */
export const stileEtichette = css`
  .etichette span {
    padding-inline: 0.6em;
    border: 1px solid var(--_bordo);
    border-radius: 1em;
    font-size: 0.8125em;
  }
`;
