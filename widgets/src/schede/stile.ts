import { css } from '../base/css';

export const stile = css`
  .piano {
    display: grid;
    gap: var(--_spazio);
  }
  legend {
    padding: 0.75rem 0 0.25rem;
    font-weight: 700;
  }
  .valori {
    max-height: 20rem;
    overflow: auto;
    padding: 3px;
  }
  .casella {
    display: flex;
    gap: 0.5rem;
    padding-block: 0.25rem;
    line-height: 1.35;
  }
  .casella input {
    flex: none;
    width: 1.25rem;
    min-height: 1.25rem;
    margin: 0;
    accent-color: var(--_primario);
  }
  .casella small {
    flex: none;
  }
  .alto {
    height: 19rem;
  }
  .sintesi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  @container (min-width: 800px) {
    .piano {
      grid-template-columns: 16rem 1fr;
      gap: calc(var(--_spazio) * 2);
      align-items: start;
    }
  }
`;
