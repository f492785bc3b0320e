import { css } from '../base/css';

export const stile = css`
  .comandi .cerca {
    flex: 2 1 16rem;
  }
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
  .conto {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-height: 3.25rem;
    font-weight: 700;
  }
  .carte {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: var(--_spazio);
  }
  .alto {
    height: 19rem;
  }
  .carta {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
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
  .sintesi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .piede {
    margin-block-start: auto;
  }
  @container (min-width: 800px) {
    .piano {
      grid-template-columns: 16rem 1fr;
      gap: calc(var(--_spazio) * 2);
      align-items: start;
    }
  }
`;
