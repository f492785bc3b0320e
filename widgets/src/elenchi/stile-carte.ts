import { css } from '../base/css';

/** The look of cards beside each other. */
export const stileCarte = css`
  .carte {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_spazio);
  }
  .carta {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: var(--_spazio);
    border: 1px solid var(--_bordo);
    border-radius: var(--_raggio);
    background: var(--_sfondo);
    box-shadow: 0 2px 8px rgb(0 0 0 / 6%);
  }
  .carta .nome {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .carta .tenue {
    font-size: 0.875em;
  }
  .piede {
    margin-block-start: auto;
  }
`;
