import autocannon from 'autocannon';

/** What the child process that makes the load is asked. */
export interface Carico {
  url: string;
  /** Paths that are asked for in turn, in place of that of `url`. */
  percorsi?: readonly string[];
  intestazioni?: Readonly<Record<string, string>>;
  secondi: number;
  connessioni: number;
}

/** What it measured. */
export interface Esito {
  /** Requests per second. */
  ritmo: number;
  /** Milliseconds. */
  p99: number;
  errori: number;
}

process.on('message', ({ url, percorsi, intestazioni, secondi, connessioni }: Carico) => {
  const prova = autocannon({
    url,
    ...(percorsi && { requests: percorsi.map((path) => ({ path })) }),
    duration: secondi,
    connections: connessioni,
    headers: { 'accept-encoding': 'gzip', ...intestazioni },
  });
  void prova.then(({ requests, latency, errors, statusCodeStats = {} }) => {
    const altre = Object.entries(statusCodeStats).filter(([stato]) => stato !== '200' && stato !== '304');
    const sbagliate = altre.reduce((somma, [, { count = 0 }]) => somma + count, 0);
    process.send?.({ ritmo: requests.average, p99: latency.p99, errori: errors + sbagliate } satisfies Esito);
  });
});
