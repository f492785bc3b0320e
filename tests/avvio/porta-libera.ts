import { type AddressInfo, createServer } from 'node:net';

/** A TCP port of the loopback that nobody listens on now. */
export const portaLibera = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
