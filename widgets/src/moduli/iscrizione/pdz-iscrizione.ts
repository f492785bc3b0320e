import { registra } from '../../base/registra';
import { PdzIscrizione } from './iscrizione';

registra('pdz-iscrizione', PdzIscrizione);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-iscrizione': PdzIscrizione;
  }
}
