/** What the loader asks for beside an element's chunk: it brings the shared chunk, and exports nothing. */
import './elemento';
export {};
