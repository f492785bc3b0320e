import { html, type Html } from '../pagine/html';

/** Template of XML: the escaping of HTML is good for it too. */
export const xml = html;

/** Characters that no XML document may hold, not even escaped (XML 1.0, 2.2). */
// eslint-disable-next-line no-control-regex
const VIETATI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What is written of XML: whatever the values in it are, it can be read. */
export const documento = ({ testo }: Html): string => testo.replace(VIETATI, '');
