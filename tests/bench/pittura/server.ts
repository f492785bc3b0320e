import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TIPI: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves files by path, all compressed alike, without a cache. Returns its address. */
export async function servi(file: ReadonlyMap<string, Buffer>): Promise<{ base: string; server: Server }> {
  const compressi = new Map([...file].map(([percorso, byte]) => [percorso, gzipSync(byte, { level: 9 })]));
  const server = createServer((richiesta, risposta) => {
    const { pathname } = new URL(richiesta.url ?? '/', 'http://localhost');
    const corpo = compressi.get(pathname);
    if (!corpo) return void risposta.writeHead(404).end();
    risposta.writeHead(200, {
      'Content-Type': TIPI[path.extname(pathname)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': corpo.length,
      'Cache-Control': 'no-store',
    });
    risposta.end(corpo);
  });
  await new Promise<void>((pronto) => server.listen(0, '127.0.0.1', pronto));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
