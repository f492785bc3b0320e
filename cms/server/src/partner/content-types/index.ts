import { adesione } from './adesione';
import { avviso } from './avviso';
import { soggetto } from './soggetto';
import { visita } from './visita';

export const contentTypes = { adesione, avviso, soggetto, visita };
