import { paroleDiProva } from '../../database/generatore/prosa';
import { percentile } from './cifre';

const RICERCA = '/api/piano-di-zona/v1/ricerca';
const QUANTE = 300;
const RISCALDAMENTO = 100;
/** Readers who search at the same time, without a pause: one more would wait for the two cores. */
const INSIEME = 2;

/** What people write: one word whole or not finished, two words, a word in one distretto or of one kind. */
const domande = (distretti: number): string[] =>
  paroleDiProva(QUANTE).map((parola, n) => {
    const altra = ['anziani', 'povertà', 'quartiere', 'minori', 'salute mentale'][n % 5] ?? '';
    const forme: Record<string, string>[] = [
      { q: parola },
      { q: parola.slice(0, 4) },
      { q: `${altra} ${parola}` },
      { q: altra, distretto: `distretto-${(n % distretti) + 1}` },
      { q: parola, tipo: 'incontro' },
      { q: altra },
    ];
    return new URLSearchParams(forme[n % forme.length]).toString();
  });

/** What readers met in one run. Milliseconds. */
export interface Cercate {
  p50: number;
  p99: number;
  errori: number;
}

/** Searches that readers make over HTTP, each as if from another address: several runs, once the first hundred are done. */
export async function ricerche(base: string, distretti: number, giri: number): Promise<Cercate[]> {
  await misura(base, domande(distretti).slice(0, RISCALDAMENTO));
  const esiti: Cercate[] = [];
  for (let giro = 0; giro < giri; giro += 1) esiti.push(await misura(base, domande(distretti)));
  return esiti;
}

async function misura(base: string, tutte: readonly string[]): Promise<Cercate> {
  const coda = tutte.entries();
  const durate: number[] = [];
  let errori = 0;
  const cerca = async () => {
    for (const [n, domanda] of coda) {
      const inizio = performance.now();
      const risposta = await fetch(`${base}${RICERCA}?${domanda}`, {
        headers: { 'x-forwarded-for': `10.0.${n >> 8}.${n & 255}` },
      });
      await risposta.arrayBuffer();
      durate.push(performance.now() - inizio);
      if (risposta.status !== 200) errori += 1;
    }
  };
  await Promise.all(Array.from({ length: INSIEME }, cerca));
  return { p50: percentile(durate, 50), p99: percentile(durate, 99), errori };
}
