import { registra } from '../base/registra';
import { PdzPartner } from './partner';

registra('pdz-partner', PdzPartner);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-partner': PdzPartner;
  }
}
