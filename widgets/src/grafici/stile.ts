import { css } from '../base/css';

/** Charts: outline and hatching tell planned from spent, shapes tell the points, whatever the colours. */
export const stileGrafici = css`
  .barre > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.1em var(--_spazio);
    padding-block: 0.4em;
  }
  .barre svg {
    flex: 1 0 100%;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .lungo {
    fill: var(--_velo);
    stroke: var(--_accento);
  }
  .pieno {
    stroke: var(--_accento);
    stroke-width: 10;
    stroke-dasharray: 5 2;
  }
  .linea {
    width: 100%;
    max-width: 26em;
  }
  .linea path {
    fill: none;
    stroke: var(--_accento);
    stroke-width: 2;
  }
  .linea .meta {
    stroke-dasharray: 4 4;
  }
  .linea .misura {
    fill: var(--_accento);
  }
  .linea :is(.partenza, .obiettivo) {
    fill: var(--_sfondo);
  }
  text {
    fill: var(--_testo);
    font-size: 13px;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_sfondo);
    stroke-width: 4px;
  }
  .asse {
    fill: var(--_tenue);
    font-weight: 400;
  }
  .scorre {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--_bordo);
    text-align: end;
    vertical-align: top;
  }
  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .lungo {
      fill: Canvas;
    }
  }
`;
