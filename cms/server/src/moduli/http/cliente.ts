import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { impostazioniModuli } from '../impostazioni';
import { chiaveIndirizzo, createIndirizzoCliente } from './indirizzo-cliente';

/** Who asks, by the one resolver of addresses. */
export function createCliente({ strapi }: { strapi: Core.Strapi }) {
  const indirizzo = createIndirizzoCliente(impostazioniModuli(strapi).proxyFidati);
  return {
    indirizzo,
    /** What limits count by. */
    chiave: (req: IncomingMessage): string => chiaveIndirizzo(indirizzo(req)),
  };
}

export type Cliente = ReturnType<typeof createCliente>;
