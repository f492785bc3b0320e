import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { portaLibera } from './porta-libera';

interface DemoAccesa {
  processo: ChildProcess;
  smtp: SMTPServer;
  cartella: string;
}

declare global {
  var demoDiProva: DemoAccesa | undefined;
}

/** Where all of it is started from. */
const radice = process.cwd();

/** A real SMTP peer that keeps each message as a file, for whichever test process looks for it. */
async function accendiPosta(cartella: string): Promise<SMTPServer> {
  let arrivati = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _sessione, fatto) {
      const pezzi: Buffer[] = [];
      stream.on('data', (pezzo: Buffer) => pezzi.push(pezzo));
      stream.once('end', () => {
        arrivati += 1;
        writeFile(path.join(cartella, `${arrivati}.eml`), Buffer.concat(pezzi)).then(() => fatto(), fatto);
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  return smtp;
}

const esiste = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Starts `npm run demo` as a user would, which builds what is missing, with its data in a folder of its own. */
export default async function accendiDemo(): Promise<void> {
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-demo-'));
  const smtp = await accendiPosta(cartella);
  const port = await portaLibera();
  const json = path.join(cartella, 'demo.json');
  const processo = spawn('npm', ['run', '--silent', 'demo', '--', '--json', json], {
    cwd: radice,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIR: cartella,
      LOG_LEVEL: 'warn',
      SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
      MAIL_FROM: 'piano-di-zona@example.org',
    },
  });
  globalThis.demoDiProva = { processo, smtp, cartella };
  while (!(await esiste(json))) {
    if (processo.exitCode !== null) throw new Error(`the demo stopped with code ${processo.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  process.env.PDZ_DEMO = json;
}

/** Stops the demo as Ctrl-C does, and removes its data. */
export async function spegniDemo(): Promise<void> {
  const { demoDiProva } = globalThis;
  if (!demoDiProva) return;
  const { processo, smtp, cartella } = demoDiProva;
  if (processo.exitCode === null && processo.pid) {
    const fine = once(processo, 'exit');
    process.kill(-processo.pid, 'SIGINT');
    await fine;
  }
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await rm(cartella, { recursive: true, force: true });
}
