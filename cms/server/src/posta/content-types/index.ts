import { messaggio } from './messaggio';

export const contentTypes = { messaggio };
