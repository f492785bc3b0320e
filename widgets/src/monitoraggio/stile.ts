import { css } from '../base/css';

export const stile = css`
  .cifre {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_spazio);
    margin-block: var(--_spazio);
  }
  .cifre > div {
    flex: 1 1 12em;
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: var(--_spazio);
    border: 1px solid transparent;
    border-radius: var(--_raggio);
    background: var(--_velo);
  }
  .cifre dd {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    white-space: nowrap;
  }
  .griglia {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: calc(var(--_spazio) * 1.5);
    margin-block-start: var(--_spazio);
  }
`;
