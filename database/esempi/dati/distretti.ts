import type { DistrettoEsempio } from '../tipi';
import { bologna } from './bologna/distretto';
import { ravenna } from './ravenna/distretto';
import { reno } from './reno/distretto';

export const distrettiEsempio: DistrettoEsempio[] = [bologna, ravenna, reno];
