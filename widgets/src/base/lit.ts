/** What stands in for `lit` in the elements: of all that it has, only what they use. */
export { css } from './css';
export { render } from './disegno';
export { html, nothing } from './modello';
export { LitElement } from './reattivo';
