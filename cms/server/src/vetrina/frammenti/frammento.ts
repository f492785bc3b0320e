import { html, type Valore } from '../../pagine/html';
import type { Contenuto } from '../risorse/contenuto';
import { incastonato, type Cosa } from '../schemaorg/incastonato';

/** The level at which the headings of a fragment begin: host pages have a title, and a heading above the widget. */
export const LIVELLO = 3;

/** Read by itself it is text and pictures, and search engines should find the page rather than this. */
const INTESTAZIONI = [
  'Content-Security-Policy',
  "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Robots-Tag',
  'noindex',
] as const;

/**
 * A piece of markup that a host CMS puts inside the tag of a widget: what the widget shows, as it stands until the widget is there and
 * wherever it cannot come. Without ids, styles and scripts that run, it can stand in any page, more than once.
 */
export const frammento = (cosa: Cosa | false, contenuto: Valore): Contenuto => ({
  tipo: 'text/html; charset=utf-8',
  corpo: html`<div lang="it">${contenuto} ${cosa && incastonato(cosa)}</div>`.testo,
  intestazioni: INTESTAZIONI,
});
