import { collegamento } from './collegamento';
import { contatto } from './contatto';
import { informativa } from './informativa';
import { invio } from './invio';
import { sfidaUsata } from './sfida-usata';
import { sospeso } from './sospeso';

export const contentTypes = { collegamento, contatto, informativa, invio, 'sfida-usata': sfidaUsata, sospeso };
