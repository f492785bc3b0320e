import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Interruttore {
  url: string;
  /** While true, the CMS behind it seems to be down. */
  spento: boolean;
  chiudi(): Promise<void>;
}

const INTESTAZIONI = ['content-type', 'etag', 'cache-control', 'access-control-allow-origin'];

/** A reverse proxy before the CMS that can be switched off: Playwright's own interception would turn the browser's cache off. */
export async function apriInterruttore(cms: string): Promise<Interruttore> {
  const server = createServer((richiesta, risposta) => {
    if (stato.spento) {
      richiesta.socket.destroy();
      return;
    }
    fetch(cms + (richiesta.url ?? '/')).then(
      async (origine) => {
        const intestazioni = INTESTAZIONI.flatMap((nome) => {
          const valore = origine.headers.get(nome);
          return valore === null ? [] : [[nome, valore] as const];
        });
        risposta.writeHead(origine.status, Object.fromEntries(intestazioni));
        risposta.end(Buffer.from(await origine.arrayBuffer()));
      },
      () => risposta.writeHead(502).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stato: Interruttore = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spento: false,
    async chiudi() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return stato;
}
