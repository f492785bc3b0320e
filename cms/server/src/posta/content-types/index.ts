import { disiscrizione } from './disiscrizione';
import { messaggio } from './messaggio';
import { testoPosta } from './testo-posta';

export const contentTypes = { disiscrizione, messaggio, 'testo-posta': testoPosta };
