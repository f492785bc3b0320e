import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A pipe to another port of this machine, which can be shut: what is behind it is then away. */
export interface Rubinetto {
  porta: number;
  chiudi(): Promise<void>;
  riapri(): Promise<void>;
}

export async function apriRubinetto(verso: number): Promise<Rubinetto> {
  const aperti = new Set<Socket>();
  const server = createServer((entrata) => {
    const uscita = connect(verso, '127.0.0.1');
    for (const [uno, altro] of [
      [entrata, uscita],
      [uscita, entrata],
    ] as const) {
      aperti.add(uno);
      uno.pipe(altro);
      uno.on('error', () => altro.destroy());
      uno.on('close', () => {
        aperti.delete(uno);
        altro.destroy();
      });
    }
  });
  const ascolta = async (porta: number): Promise<number> => {
    server.listen(porta, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const porta = await ascolta(0);
  return {
    porta,
    async chiudi() {
      const chiuso = once(server, 'close');
      server.close();
      for (const presa of aperti) presa.destroy();
      await chiuso;
    },
    async riapri() {
      await ascolta(porta);
    },
  };
}
