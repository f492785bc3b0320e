import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bare server sends: the same status, headers and bytes as the CMS. */
export interface DaMandare {
  intestazioni: Record<string, string>;
  corpo: string;
}

/** By path, as many as the CMS is asked for: one body lies nearer to the processor than six hundred. */
process.once('message', (daMandare: Record<string, DaMandare>) => {
  const pagine = new Map(
    Object.entries(daMandare).map(([percorso, { intestazioni, corpo }]) => [
      percorso,
      { intestazioni, byte: Buffer.from(corpo, 'base64') },
    ]),
  );
  const server = createServer((richiesta, risposta) => {
    const pagina = pagine.get(richiesta.url ?? '');
    risposta.writeHead(pagina ? 200 : 404, pagina?.intestazioni);
    risposta.end(pagina?.byte);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
