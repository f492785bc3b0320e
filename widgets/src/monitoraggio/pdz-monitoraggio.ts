import { registra } from '../base/registra';
import { PdzMonitoraggio } from './monitoraggio';

registra('pdz-monitoraggio', PdzMonitoraggio);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-monitoraggio': PdzMonitoraggio;
  }
}
