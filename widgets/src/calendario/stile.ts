import { css } from 'lit';

/** Queries ask for the room of the element, not of the window: it may stand in a side column. */
export const stile = css`
  .comandi {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_spazio) * 0.75);
    margin-block-end: var(--_spazio);
  }
  .comandi label {
    flex: 1 1 12rem;
    max-width: 22rem;
  }
  .mesi {
    align-items: center;
  }
  .nomeMese {
    flex: 1;
    text-align: center;
    font-size: 1.25em;
    font-weight: 700;
  }
  .nomeMese::first-letter,
  .gruppo::first-letter {
    text-transform: uppercase;
  }
  .incontro {
    display: flex;
    gap: var(--_spazio);
    padding-block: calc(var(--_spazio) * 0.75);
    border-block-end: 1px solid var(--_bordo);
  }
  .data {
    flex: 0 0 3.75rem;
    align-self: start;
    display: grid;
    padding: 0.4rem;
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
    gap: 0.2rem;
    min-width: 0;
  }
  .nota {
    justify-self: start;
    padding: 0.1rem 0.6rem;
    border-inline-start: 4px solid var(--_allerta);
    background: color-mix(in srgb, var(--_allerta) 10%, var(--_sfondo));
    font-weight: 600;
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
    padding: 0.4rem 0;
    font-size: 0.875em;
  }
  td {
    height: 3.5rem;
    padding: 0.2rem;
    border: 1px solid var(--_bordo);
    vertical-align: top;
    text-align: center;
  }
  .giorno {
    width: 100%;
    padding: 0;
    border-color: transparent;
    background: none;
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
    border: 2px solid var(--_accento);
  }
  .giorno[aria-current],
  .giorno[aria-current]:hover {
    background: var(--_primario);
    color: var(--_su-primario);
  }
  .fatti {
    display: none;
    list-style: none;
    text-align: start;
    font-size: 0.8125em;
    line-height: 1.25;
  }
  .fatti li + li {
    margin-block-start: 0.25rem;
  }
  .fatti .nome {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    padding: 0.2rem 0.35rem;
    border-inline-start: 3px solid var(--_accento);
    border-radius: 3px;
    background: var(--_velo);
    color: inherit;
    font-weight: 400;
    text-decoration: none;
  }
  .fatti .nome:hover {
    text-decoration: underline;
  }
  .fatti :is(.annullato, .rinviato) .nome {
    text-decoration: line-through;
  }
  .quando {
    font-size: 1.125em;
    font-weight: 600;
  }
  .quando::first-letter {
    text-transform: uppercase;
  }
  .abbonamento {
    margin-block-start: calc(var(--_spazio) * 1.5);
  }
  .indirizzo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: calc(var(--_spazio) * 0.75);
  }
  .indirizzo input {
    flex: 1 1 14rem;
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
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: var(--_spazio);
  }
  @container (min-width: 640px) {
    td {
      height: 6.5rem;
    }
    .giorno {
      width: auto;
      min-width: 2.25rem;
      min-height: 2.25rem;
    }
    td:has(.fatti) {
      text-align: end;
    }
    .pieno .giorno {
      text-decoration: none;
    }
    .fatti {
      display: block;
    }
  }
`;
