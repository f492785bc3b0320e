import { registra } from '../base/registra';
import { PdzCalendario } from './calendario';

registra('pdz-calendario', PdzCalendario);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-calendario': PdzCalendario;
  }
}
