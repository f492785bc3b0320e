import { registra } from '../../base/registra';
import { PdzContatti } from './contatti';

registra('pdz-contatti', PdzContatti);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-contatti': PdzContatti;
  }
}
