import { contattoPartner } from './contatto-partner';
import { verifica } from './verifica';

export const componenti = [contattoPartner, verifica];
