/** What stands in for `lit` in the elements: its templates, and of the rest only what they use. */
export { css } from './css';
export { html, nothing, render, svg } from 'lit/html.js';
export { LitElement } from './reattivo';
