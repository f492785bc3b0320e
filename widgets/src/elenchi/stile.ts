import { css } from '../base/css';

/** The look of lists: search, and how many entries there are. */
export const stile = css`
  .comandi .cerca {
    flex: 2 1 16em;
  }
  .conto {
    min-height: 3.25em;
    font-weight: 700;
  }
`;
