/** What forms and server must agree on without the schemas: the widgets import this file and so must it stay free of zod. */

/** Largest body of a form post, in bytes. */
export const DIMENSIONE_MASSIMA = 32 * 1024;

/** Shortest time between the challenge and the post, in milliseconds: people need longer, scripts do not. */
export const TEMPO_MINIMO = 3_000;

/** Before the token, in the link of a mail that leads into a partner's own area. */
export const FRAMMENTO_AREA = 'area=';

/**
 * The honeypot: a field that people do not see and scripts fill in. It is part of the contract so that an
 * unknown key is still an error. A filled one is answered like a failed spam check (403).
 */
export const TRAPPOLA = 'indirizzoFax';
