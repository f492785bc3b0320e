import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { DaMandare } from './server-nudo';

/** Headers that every Node HTTP server adds by itself. */
const DI_NODE = ['connection', 'date', 'keep-alive', 'transfer-encoding'];

/** The bytes that the CMS sends, as they are on the wire (`fetch` would undo the compression). */
export async function daMandare(url: string): Promise<DaMandare> {
  const domanda = request(url, { headers: { 'accept-encoding': 'gzip' } }).end();
  const [arrivata] = (await once(domanda, 'response')) as [IncomingMessage];
  const pezzi: Buffer[] = [];
  for await (const pezzo of arrivata) pezzi.push(pezzo as Buffer);
  const intestazioni = Object.entries(arrivata.headers).filter(([nome]) => !DI_NODE.includes(nome));
  return {
    intestazioni: Object.fromEntries(intestazioni) as Record<string, string>,
    corpo: Buffer.concat(pezzi).toString('base64'),
  };
}
