import { registra } from '../base/registra';
import { PdzPiano } from './piano';

registra('pdz-piano', PdzPiano);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-piano': PdzPiano;
  }
}
