import { Agent, request } from 'node:http';
import { setTimeout as pausa } from 'node:timers/promises';
import type { Pronto } from './mittenti';

/** What the child process that sends forms is asked. */
export interface Fila {
  base: string;
  pronti: readonly Pronto[];
  /** How many send at once. */
  insieme: number;
  /** How many a second, where they are not sent as soon as may be. */
  ritmo?: number;
}

/** What it measured. */
export interface Accolti {
  secondi: number;
  /** Milliseconds to the answer, of those that were accepted. */
  attese: number[];
  /** How many of each other answer. */
  altri: Record<string, number>;
}

/** Sends one form and reads the answer to its end. Gives its status. */
const invia = (agent: Agent, base: string, { percorso, corpo, intestazioni }: Pronto): Promise<number> =>
  new Promise((riuscita, errore) => {
    const headers = { ...intestazioni, 'Content-Length': Buffer.byteLength(corpo) };
    const richiesta = request(base + percorso, { method: 'POST', agent, headers }, (risposta) => {
      risposta.resume();
      risposta.once('end', () => riuscita(risposta.statusCode ?? 0));
    });
    richiesta.once('error', errore);
    richiesta.end(corpo);
  });

/** Each sender takes the next form as soon as the one before is answered, and it is time for the next. */
async function smaltisci({ base, pronti, insieme, ritmo = Infinity }: Fila): Promise<Accolti> {
  const agent = new Agent({ keepAlive: true, maxSockets: insieme });
  const attese: number[] = [];
  const altri: Record<string, number> = {};
  const coda = [...pronti];
  const inizio = performance.now();
  const mittente = async (): Promise<void> => {
    for (let pronto = coda.shift(); pronto; pronto = coda.shift()) {
      const turno = inizio + ((pronti.length - coda.length) * 1000) / ritmo;
      if (turno > performance.now()) await pausa(turno - performance.now());
      const partenza = performance.now();
      const stato = await invia(agent, base, pronto);
      if (stato === 202) attese.push(performance.now() - partenza);
      else altri[stato] = (altri[stato] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: insieme }, mittente));
  const secondi = (performance.now() - inizio) / 1000;
  agent.destroy();
  return { secondi, attese, altri };
}

process.on('message', (fila: Fila) => {
  void smaltisci(fila).then((accolti) => process.send?.(accolti));
});
