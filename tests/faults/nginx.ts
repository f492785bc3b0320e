import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { finche } from '../api/attesa';
import { portaLibera } from '../avvio/porta-libera';

const MODELLO = 'config/nginx/piano-di-zona.conf';

/** Starts nginx with the configuration that operators are given, in front of these ports of this machine. */
export async function avviaNginx(porte: readonly [number, number]) {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-nginx-'));
  const porta = await portaLibera();
  const sito = (await readFile(MODELLO, 'utf8'))
    .replace('127.0.0.1:1337', `127.0.0.1:${porte[0]}`)
    .replace('127.0.0.1:1338', `127.0.0.1:${porte[1]}`)
    .replace('listen 80;', `listen 127.0.0.1:${porta};`)
    .replace('/var/log/nginx/piano-di-zona.log', path.join(cartella, 'accessi.log'));
  const intero = [
    `pid ${cartella}/nginx.pid;`,
    `error_log ${cartella}/errori.log;`,
    'daemon off;',
    'worker_processes 1;',
    'events { worker_connections 1024; }',
    `http { client_body_temp_path ${cartella}; proxy_temp_path ${cartella}; fastcgi_temp_path ${cartella};`,
    `uwsgi_temp_path ${cartella}; scgi_temp_path ${cartella};`,
    sito,
    '}',
  ];
  await writeFile(path.join(cartella, 'nginx.conf'), intero.join('\n'));
  const processo = spawn('nginx', ['-c', path.join(cartella, 'nginx.conf'), '-p', cartella], { stdio: 'inherit' });
  const caduto = new Promise<never>((_bene, male) => {
    processo.once('error', () => male(new Error('nginx is missing: apt-get install -y nginx-light')));
    processo.once('exit', (codice) => male(new Error(`nginx ended with ${codice}`)));
  });
  const base = `http://127.0.0.1:${porta}`;
  await Promise.race([caduto, risponde(`${base}/_health`)]);
  caduto.catch(() => undefined);
  return {
    base,
    async ferma() {
      processo.removeAllListeners('exit');
      // Asked, not killed: its worker would go on without it.
      processo.kill('SIGTERM');
      await once(processo, 'exit');
      await rm(cartella, { recursive: true, force: true });
    },
  };
}

/** Waits until somebody answers there, whatever it is. */
const risponde = (url: string) =>
  finche(
    () =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    Boolean,
  );
