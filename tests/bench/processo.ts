import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The heap that `npm start` allows: with more, Node would rather take memory than tidy up. */
const MOTORE = ['--max-old-space-size=512'];

/** Starts another file of the bench in a process of its own. */
export const figlio = (nome: string, ambiente: Record<string, string> = {}): ChildProcess =>
  fork(path.join(__dirname, `${nome}.js`), {
    stdio: 'inherit',
    execArgv: MOTORE,
    env: { ...process.env, ...ambiente },
  });

/** The next message of a child; an error when it ends without one. */
export async function risposta<T>(processo: ChildProcess): Promise<T> {
  const fine = new AbortController();
  const uscita = () => fine.abort(new Error(`${processo.spawnargs[1]} ended before it answered`));
  processo.once('exit', uscita);
  try {
    const [messaggio] = (await once(processo, 'message', { signal: fine.signal })) as [T];
    return messaggio;
  } finally {
    processo.off('exit', uscita);
  }
}

/** Sends a child something to do, and waits for its answer. */
export const chiedi = <T>(processo: ChildProcess, cosa: object): Promise<T> => {
  processo.send(cosa);
  return risposta<T>(processo);
};

/** Kills a child as a power cut would. */
export const termina = (processo: ChildProcess): Promise<void> =>
  new Promise((finito) => {
    if (processo.exitCode !== null || processo.signalCode !== null) return finito();
    processo.once('exit', () => finito());
    processo.kill('SIGKILL');
  });
