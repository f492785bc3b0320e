import type { Preparata } from '../risorse/preparata';
import { corrisponde, scegli } from './negoziazione';
import { consentiti, type IntestazioniLette, type Risposta } from './risposta';

/** What a resource can be asked. */
export const METODI = ['GET', 'HEAD', 'OPTIONS'];

/** The answer of a finished resource to GET, HEAD or OPTIONS. Pure: no request state, no clock, no cookie comes in. */
export function rispondi(metodo: string, lette: IntestazioniLette, preparata: Preparata): Risposta {
  if (metodo === 'OPTIONS') return consentiti(METODI);
  const { etag, corpo, intestazioni, invariate } = scegli(preparata, lette['accept-encoding']);
  if (corrisponde(lette['if-none-match'], etag)) return { stato: 304, intestazioni: invariate };
  return metodo === 'HEAD' ? { stato: 200, intestazioni } : { stato: 200, intestazioni, corpo };
}
