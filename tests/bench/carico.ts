import { randomInt } from 'node:crypto';
import autocannon from 'autocannon';

/** What the child process that makes the load is asked. */
export interface Carico {
  url: string;
  /** Paths that are asked for in turn, in place of that of `url`. */
  percorsi?: readonly string[];
  /** Any of them each time, instead of in turn. */
  aCaso?: boolean;
  intestazioni?: Readonly<Record<string, string>>;
  secondi: number;
  connessioni: number;
  /** Seconds after which a reader gives up; ten when nothing is said. */
  pazienza?: number;
}

/** What it measured. */
export interface Esito {
  /** Requests per second. */
  ritmo: number;
  /** Milliseconds. */
  p99: number;
  errori: number;
  /** How many of each kind: by status, or without an answer. */
  quali: Readonly<Record<string, number>>;
}

const unoDi = (percorsi: readonly string[]) => ({
  setupRequest: (richiesta: autocannon.Request) => ({ ...richiesta, path: percorsi[randomInt(percorsi.length)] }),
});

/**
 * Each connection asks in turn for paths of its own. Six hundred for each of sixty-four would be forty thousand requests, made ready
 * at each run: the load would be measured, and not what it is put on.
 */
function distribuisci(percorsi: readonly string[], connessioni: number): (connessione: autocannon.Client) => void {
  let prossima = 0;
  return (connessione) => {
    const mia = prossima++;
    const suoi = percorsi.filter((_percorso, n) => n % connessioni === mia);
    const uno = percorsi[mia % percorsi.length] ?? '';
    connessione.setRequests((suoi.length > 0 ? suoi : [uno]).map((path) => ({ path })));
  };
}

process.on('message', ({ url, percorsi, aCaso, intestazioni, secondi, connessioni, pazienza }: Carico) => {
  const prova = autocannon({
    url,
    ...(percorsi && (aCaso ? { requests: [unoDi(percorsi)] } : { setupClient: distribuisci(percorsi, connessioni) })),
    duration: secondi,
    connections: connessioni,
    ...(pazienza && { timeout: pazienza }),
    headers: { 'accept-encoding': 'gzip', ...intestazioni },
  });
  void prova.then(({ requests, latency, errors, timeouts, statusCodeStats = {} }) => {
    const altre = Object.entries(statusCodeStats).filter(([stato]) => stato !== '200' && stato !== '304');
    const quali: Record<string, number> = Object.fromEntries(altre.map(([stato, { count = 0 }]) => [stato, count]));
    if (errors > timeouts) quali['collegamento interrotto'] = errors - timeouts;
    if (timeouts > 0) quali['tempo scaduto'] = timeouts;
    const errori = Object.values(quali).reduce((somma, quante) => somma + quante, 0);
    process.send?.({ ritmo: requests.average, p99: latency.p99, errori, quali } satisfies Esito);
  });
});
