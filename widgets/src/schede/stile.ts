import { css } from '../base/css';

export const stile = css`
  .piano {
    display: grid;
    gap: var(--_spazio);
  }
  legend {
    padding: 0.75em 0 0.25em;
    font-weight: 700;
  }
  .valori {
    max-height: 20em;
    overflow: auto;
    padding: 3px;
  }
  .casella {
    display: flex;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.25em;
    line-height: 1.35;
  }
  .casella input {
    flex: none;
    width: 1.25em;
    min-height: 1.25em;
    margin: 0;
    accent-color: var(--_primario);
  }
  .alto {
    height: 19em;
  }
  .sintesi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  @container (min-width: 50em) {
    .piano {
      grid-template-columns: 16em 1fr;
      gap: calc(var(--_spazio) * 2);
      align-items: start;
    }
  }
`;
