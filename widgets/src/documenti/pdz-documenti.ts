import { registra } from '../base/registra';
import { PdzDocumenti } from './documenti';

registra('pdz-documenti', PdzDocumenti);

declare global {
  interface HTMLElementTagNameMap {
    'pdz-documenti': PdzDocumenti;
  }
}
