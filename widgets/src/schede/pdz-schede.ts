import { registra } from '../base/registra';
import { PdzSchede } from './schede';

registra('pdz-schede', PdzSchede);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-schede': PdzSchede;
  }
}
