import { collegamento } from './collegamento';
import { contatto } from './contatto';
import { informativa } from './informativa';
import { invio } from './invio';
import { proposta } from './proposta';
import { sfidaUsata } from './sfida-usata';

export const contentTypes = { collegamento, contatto, informativa, invio, proposta, 'sfida-usata': sfidaUsata };
