/** Scheme, host and port, with all subdomains of a host as the one wildcard. Anything else would end up in a header. */
const ORIGINE = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/;

/** Enough for the comuni of the largest distretto; a header has its limits. */
export const MASSIMO_SITI = 60;

/** The lines of a list of sites, as far as something is written in them. */
export const righeSiti = (testo: string | null): string[] =>
  (testo ?? '')
    .split('\n')
    .map((riga) => riga.trim().toLowerCase().replace(/\/$/, ''))
    .filter((riga) => riga !== '');

export const sitoValido = (riga: string): boolean => ORIGINE.test(riga);

/** The sites that may show pages in a frame, fit for `frame-ancestors`: what was written before it was checked is left out. */
export const sitiDi = (testo: string | null): string[] => righeSiti(testo).filter(sitoValido).slice(0, MASSIMO_SITI);
