import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { DaMandare } from './server-nudo';

/** Headers that every Node HTTP server adds by itself. */
const DI_NODE = ['connection', 'date', 'keep-alive', 'transfer-encoding'];

/** What the CMS sends for each path. */
export async function daMandare(base: string, percorsi: readonly string[]): Promise<Record<string, DaMandare>> {
  const mandate: Record<string, DaMandare> = {};
  for (const percorso of percorsi) mandate[percorso] = await unaDa(base + percorso);
  return mandate;
}

/** The bytes as they are on the wire (`fetch` would undo the compression). */
async function unaDa(url: string): Promise<DaMandare> {
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
