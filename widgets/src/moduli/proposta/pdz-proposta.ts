import { registra } from '../../base/registra';
import { PdzProposta } from './proposta';

registra('pdz-proposta', PdzProposta);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-proposta': PdzProposta;
  }
}
