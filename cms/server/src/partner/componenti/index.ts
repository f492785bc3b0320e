import { contattoPartner } from './contatto-partner';

export const componenti = [contattoPartner];
