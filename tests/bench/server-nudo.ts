import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bare server sends: the same status, headers and bytes as the CMS. */
export interface DaMandare {
  intestazioni: Record<string, string>;
  corpo: string;
}

process.once('message', ({ intestazioni, corpo }: DaMandare) => {
  const byte = Buffer.from(corpo, 'base64');
  const server = createServer((_richiesta, risposta) => {
    risposta.writeHead(200, intestazioni);
    risposta.end(byte);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
