import { registra } from '../base/registra';
import { PdzScheda } from './scheda';

registra('pdz-scheda', PdzScheda);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-scheda': PdzScheda;
  }
}
