import { css } from '../base/css';

export const stile = css`
  .recapiti {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_spazio);
  }
`;
