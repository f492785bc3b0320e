import type { ChildProcess } from 'node:child_process';
import type { Carico, Esito as Letture } from '../bench/carico';
import type { Ordine } from '../bench/cms-di-scala';
import { ordina } from '../bench/nodo';
import { chiedi, figlio } from '../bench/processo';

export const API = '/api/piano-di-zona/v1/distretti';
export const CONNESSIONI = 64;

// What a fault run breaks fills the log.
const MUTO = { LOG_LEVEL: 'silent' };

/** A CMS in a process of its own, on the database of the environment. */
export interface Nodo {
  processo: ChildProcess;
  base: string;
  ordina<T>(ordine: Ordine): Promise<T>;
  /** `regolare` or `degradato`. */
  stato: () => Promise<string>;
}

/** Starts a CMS that listens on a port of this machine; on a free one when none is given. */
export async function accendiNodo(porta = 0, ambiente: Record<string, string> = {}): Promise<Nodo> {
  const processo = figlio('cms-di-scala', { ...MUTO, ...ambiente });
  const base = `http://127.0.0.1:${await ordina<number>(processo, { ascolta: { porta } })}`;
  return {
    processo,
    base,
    ordina: (ordine) => ordina(processo, ordine),
    stato: async () => ((await (await fetch(`${base}/_health`)).json()) as { stato: string }).stato,
  };
}

/**
 * The same, with a mail server, for forms that are filled in and sent at once: what is tried is not the time that people need.
 */
export async function accendiPerInvii(smtp: string): Promise<Nodo> {
  const nodo = await accendiNodo(0, { SMTP_URL: smtp, MAIL_FROM: 'piano@esempio.it' });
  await nodo.ordina({ imposta: { stanza: 'moduli', valori: { complessita: 20, tempoMinimo: 0 } } });
  return nodo;
}

/** Readers on many connections, in a process of their own. */
export function apriLettori() {
  const processo = figlio('carico');
  return {
    processo,
    leggi: (carico: Omit<Carico, 'connessioni'>): Promise<Letture> =>
      chiedi<Letture>(processo, { ...carico, connessioni: CONNESSIONI }),
  };
}

/** Does something again and again until a promise is settled. */
export async function mentre<T>(attesa: Promise<T>, fai: () => Promise<unknown>): Promise<T> {
  let finita = false;
  const esito = attesa.finally(() => {
    finita = true;
  });
  while (!finita) await fai();
  return esito;
}
