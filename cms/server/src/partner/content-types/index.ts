import { adesione } from './adesione';
import { avviso } from './avviso';
import { soggetto } from './soggetto';

export const contentTypes = { adesione, avviso, soggetto };
