import { PERCORSO_PAGINE } from '../../modello/nomi';
import { fissa } from '../risorse/tipo';

/** Path of the script of framed pages. */
export const PERCORSO_ALTEZZA = `${PERCORSO_PAGINE}/altezza.js`;

/**
 * Tells the page around the frame how high the content is, now and at each change. Any site may hear it: it is a number, and
 * who may frame the page is decided by its policy.
 */
const ALTEZZA = `const { documentElement } = document;
new ResizeObserver(() => {
  parent.postMessage({ tipo: 'pdz-altezza', altezza: Math.ceil(documentElement.getBoundingClientRect().height) }, '*');
}).observe(documentElement);
`;

export const risorsaAltezza = fissa(PERCORSO_ALTEZZA, () => ({
  tipo: 'text/javascript; charset=utf-8',
  corpo: ALTEZZA,
}));
