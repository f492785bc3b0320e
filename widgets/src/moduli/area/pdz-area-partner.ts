import { registra } from '../../base/registra';
import { PdzAreaPartner } from './area';

registra('pdz-area-partner', PdzAreaPartner);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-area-partner': PdzAreaPartner;
  }
}
