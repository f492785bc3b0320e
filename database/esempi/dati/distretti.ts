import type { DistrettoEsempio } from '../tipi';
import { bologna } from './bologna/distretto';

export const distrettiEsempio: DistrettoEsempio[] = [bologna];
