import { css } from '../base/css';

/** The look of an open entry, of a meeting as of a scheda. */
export const stile = css`
  article {
    max-width: 48em;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em var(--_spazio);
    margin-block: var(--_spazio);
    padding-block: var(--_spazio);
    border-block: 1px solid var(--_bordo);
  }
  dt {
    color: var(--_tenue);
    font-size: 0.875em;
  }
  .scritto > * + *,
  :not(.voci) > li + li {
    margin-block-start: 0.5em;
  }
  .azioni {
    margin-block: var(--_spazio);
  }
  .sommario,
  .quando {
    font-size: 1.125em;
  }
  .sommario {
    margin-block-start: var(--_spazio);
  }
  .quando {
    font-weight: 600;
  }
  .quando::first-letter {
    text-transform: uppercase;
  }
  .indirizzo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block: 0.5em var(--_spazio);
  }
  .indirizzo input {
    flex: 1 1 14em;
  }
  figure {
    margin: 0;
  }
  img {
    max-width: 100%;
    height: auto;
    border-radius: var(--_raggio);
  }
  .galleria {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: var(--_spazio);
  }
  .risorse {
    width: 100%;
    border-collapse: collapse;
  }
  .risorse :is(th, td) {
    height: auto;
    padding: 0.5em 0 0.5em 0.5em;
    border: 0;
    border-block-end: 1px solid var(--_bordo);
    font-size: inherit;
    text-align: end;
  }
  .risorse tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .risorse tbody th {
    font-weight: 400;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .risorse tfoot {
    font-weight: 700;
  }
  small {
    margin-inline-start: 0.3em;
  }
`;
