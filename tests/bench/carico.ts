import autocannon from 'autocannon';

/** What the child process that makes the load is asked. */
export interface Carico {
  url: string;
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

process.on('message', ({ url, secondi, connessioni }: Carico) => {
  void autocannon({ url, duration: secondi, connections: connessioni, headers: { 'accept-encoding': 'gzip' } }).then(
    ({ requests, latency, errors, non2xx }) => {
      process.send?.({ ritmo: requests.average, p99: latency.p99, errori: errors + non2xx } satisfies Esito);
    },
  );
});
