import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may be wrong with a CMS: it is away, takes its time, fails, breaks off, knows nothing any more, has nothing to tell. */
export type Guasto = 'spento' | 'lento' | 'errore' | 'rotto' | 'sparito' | 'vuoto';

interface Interruttore {
  url: string;
  /** What seems to be wrong with the CMS behind it. Who waits for a slow one gets the answer when this changes. */
  guasto: Guasto | undefined;
  chiudi(): Promise<void>;
}

const INTESTAZIONI = ['content-type', 'etag', 'cache-control', 'access-control-allow-origin'];
const STATI: Partial<Record<Guasto, number>> = { errore: 500, sparito: 404 };

/** The same JSON with nothing in its lists. */
const svuota = (testo: string): string =>
  JSON.stringify(JSON.parse(testo, (_nome, valore: unknown) => (Array.isArray(valore) ? [] : valore)));

/** A reverse proxy before the CMS that can go wrong: Playwright's own interception would turn the browser's cache off. */
export async function apriInterruttore(cms: string, iniziale?: Guasto): Promise<Interruttore> {
  const cambio = new EventEmitter().setMaxListeners(0);
  let guasto = iniziale;

  async function rispondi(
    percorso: string,
  ): Promise<{ stato: number; intestazioni: [string, string][]; corpo: string | Buffer }> {
    if (guasto === 'lento') await once(cambio, 'cambio');
    const origine = await fetch(cms + percorso);
    const intestazioni = INTESTAZIONI.flatMap((nome): [string, string][] => {
      const valore = origine.headers.get(nome);
      return valore === null ? [] : [[nome, valore]];
    });
    const intero = Buffer.from(await origine.arrayBuffer());
    const corpo =
      guasto === 'vuoto'
        ? svuota(intero.toString())
        : guasto === 'rotto'
          ? intero.subarray(0, intero.length / 2)
          : intero;
    return { stato: (guasto && STATI[guasto]) ?? origine.status, intestazioni, corpo };
  }

  const server = createServer((richiesta, risposta) => {
    if (guasto === 'spento') {
      richiesta.socket.destroy();
      return;
    }
    rispondi(richiesta.url ?? '/').then(
      ({ stato, intestazioni, corpo }) => risposta.writeHead(stato, Object.fromEntries(intestazioni)).end(corpo),
      () => risposta.writeHead(502).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get guasto() {
      return guasto;
    },
    set guasto(nuovo) {
      guasto = nuovo;
      cambio.emit('cambio');
    },
    async chiudi() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
