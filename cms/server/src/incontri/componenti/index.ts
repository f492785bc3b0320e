import { luogo } from './luogo';
import { punto } from './punto';

export const componenti = [luogo, punto];
