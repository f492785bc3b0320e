import { css } from '../base/css';

export const stile = css`
  .riga {
    display: flex;
    gap: var(--_spazio);
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_bordo);
  }
  .riga div > a {
    font-weight: 600;
  }
  .formato {
    flex: 0 0 4em;
    align-self: start;
    padding-block: 0.85em;
    border-radius: var(--_raggio);
    background: var(--_velo);
    color: var(--_accento);
    font-size: 0.8125em;
    font-weight: 700;
    text-align: center;
  }
`;
