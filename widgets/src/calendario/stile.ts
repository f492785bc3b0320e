import { css } from '../base/css';

/** Queries ask for the room of the element, not of the window: it may stand in a side column. */
export const stile = css`
  .mesi {
    align-items: center;
  }
  .mesi .gruppo {
    flex: 1;
    margin: 0;
    text-align: center;
  }
  .incontro {
    display: flex;
    gap: var(--_spazio);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_bordo);
  }
  .data {
    flex: 0 0 3.75em;
    align-self: start;
    display: grid;
    padding: 0.4em;
    border-radius: var(--_raggio);
    background: var(--_velo);
    color: var(--_accento);
    text-align: center;
    line-height: 1.15;
  }
  .data b {
    font-size: 1.6em;
  }
  .testo {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .annullato .nome,
  .rinviato .nome {
    text-decoration: line-through;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th {
    padding: 0.4em 0;
    font-size: 0.875em;
  }
  td {
    height: 3.5em;
    padding: 2px;
    border: 1px solid var(--_bordo);
    vertical-align: top;
    text-align: center;
  }
  .giorno {
    display: inline-block;
    width: 100%;
    padding: 0;
    border: 2px solid transparent;
    color: inherit;
    font-weight: 400;
  }
  .pieno .giorno {
    color: var(--_accento);
    font-weight: 700;
    text-decoration: underline 3px;
    text-underline-offset: 0.35em;
  }
  .scelto {
    border-color: var(--_accento);
  }
  td .giorno[aria-current] {
    background: var(--_primario);
    color: var(--_su-primario);
  }
  .fatti {
    display: none;
  }
  .abbonamento {
    margin-block-start: var(--_spazio);
  }
  @container (min-width: 40em) {
    td {
      height: 6.5em;
      text-align: end;
    }
    .giorno {
      width: 2.5em;
      min-height: 2.25em;
    }
    .pieno .giorno {
      text-decoration: none;
    }
    .fatti {
      display: grid;
      gap: 0.25em;
      text-align: start;
      font-size: 0.8125em;
      line-height: 1.25;
    }
    /* The room around a name is not the name's: clamped lines would show in it. */
    .fatti li:not(.tenue) {
      padding: 0.25em 0.35em;
      border-inline-start: 3px solid var(--_accento);
      background: var(--_velo);
    }
    .fatti .nome {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      min-height: 24px;
      overflow: hidden;
      color: inherit;
      font-weight: 400;
    }
    .fatti :not(.annullato, .rinviato) > .nome:not(:hover) {
      text-decoration: none;
    }
  }
`;
