import { registra } from '../../base/registra';
import { PdzAdesione } from './adesione';

registra('pdz-adesione', PdzAdesione);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-adesione': PdzAdesione;
  }
}
