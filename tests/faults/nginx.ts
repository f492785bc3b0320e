import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { finche } from '../api/attesa';
import { portaLibera } from '../avvio/porta-libera';

const INDIRIZZO = 'listen 80;';

/** The configuration that operators are given for two nodes, in front of these ports of this machine. */
export const davantiA = async ([primo, secondo]: readonly [number, number]): Promise<string> =>
  (await readFile('config/nginx/piano-di-zona.conf', 'utf8'))
    .replace('127.0.0.1:1337', `127.0.0.1:${primo}`)
    .replace('127.0.0.1:1338', `127.0.0.1:${secondo}`)
    .replace('/var/log/nginx/piano-di-zona.log', '/dev/null');

/** The configuration that operators are given for an export, on this one. */
export const sopra = async (albero: string): Promise<string> =>
  (await readFile('config/nginx/esportazione.conf', 'utf8')).replace('root /srv/piano/vetrina;', `root ${albero};`);

/** Starts nginx with a site, on a free port of this machine. */
export async function avviaNginx(sito: string) {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-nginx-'));
  const porta = await portaLibera();
  const intero = [
    // Temporary folders are their owner's alone.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${cartella}/nginx.pid;`,
    `error_log ${cartella}/errori.log;`,
    'daemon off;',
    'worker_processes 1;',
    'events { worker_connections 1024; }',
    `http { client_body_temp_path ${cartella}; proxy_temp_path ${cartella}; fastcgi_temp_path ${cartella};`,
    `uwsgi_temp_path ${cartella}; scgi_temp_path ${cartella};`,
    sito.replace(INDIRIZZO, `listen 127.0.0.1:${porta};`),
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
