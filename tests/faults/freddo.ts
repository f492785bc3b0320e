import { setTimeout as pausa } from 'node:timers/promises';
import { BANCHE, bancaPiena, type Banca } from '../bench/banca';
import { cifre, percentile } from '../bench/cifre';
import { termina } from '../bench/processo';
import { fallite, type Guasto, type Nota } from './esito';
import { accendiNodo, API, apriLettori, CONNESSIONI, mentre } from './nodo';

const DISTRETTI = Number(process.env.FAULTS_DISTRETTI ?? 600);
const SECONDI = 60;
/** Seconds: as long as nginx waits for a node (`proxy_read_timeout`). */
const PAZIENZA = 60;
/** Milliseconds within which what is ready is sent, whatever else is being made. */
const PRONTA = 1_000;
/** Megabytes resident. */
const MEMORIA = 700;

const PERCORSI = Array.from({ length: DISTRETTI }, (_v, n) => `${API}/distretto-${n + 1}`).flatMap((suo) => [
  `${suo}/schede.json`,
  `${suo}/incontri.json`,
]);

const CARICO = { percorsi: PERCORSI, aCaso: true, secondi: SECONDI, pazienza: PAZIENZA };

async function prova(banca: Banca, nota: Nota): Promise<void> {
  const togli = await bancaPiena(banca, DISTRETTI);
  const lettori = apriLettori();
  const inizio = performance.now();
  const nodo = await accendiNodo();
  try {
    // It listens since a moment ago, and all readers are there at once.
    const durante = lettori.leggi({ url: nodo.base, ...CARICO });
    const { status } = await fetch(nodo.base + (PERCORSI[0] ?? ''));
    const prima = (performance.now() - inizio) / 1000;
    const attese: number[] = [];
    const letture = await mentre(durante, async () => {
      const chiesta = performance.now();
      await (await fetch(nodo.base + (PERCORSI[0] ?? ''))).arrayBuffer();
      attese.push(performance.now() - chiesta);
      await pausa(50);
    });
    const memoria = (await nodo.ordina<number>({ memoria: true })) / 1024 / 1024;
    const pronta = percentile(attese, 99);
    nota({
      guasto: `${banca}: acceso a freddo con ${DISTRETTI} distretti, ${CONNESSIONI} lettori dal primo istante`,
      visto:
        `prima risposta dopo ${prima.toFixed(1)} s dall’avvio; ${fallite(letture)}, ` +
        `${Math.round(letture.ritmo)} al secondo, p99 ${letture.p99} ms; ${Math.round(memoria)} MB`,
      tenuto: status === 200 && letture.errori === 0 && letture.ritmo > 0 && memoria < MEMORIA,
    });
    nota({
      guasto: `${banca}: chi intanto legge quello che è già pronto`,
      visto: `p99 ${cifre(pronta)} ms, al massimo ${cifre(Math.max(...attese))} ms`,
      tenuto: pronta < PRONTA,
    });
  } finally {
    await Promise.all([nodo.processo, lettori.processo].map(termina));
    await togli();
  }
}

/** A CMS that has nothing in memory yet, asked for everything at once. */
export const freddo: Guasto = async (nota) => {
  for (const banca of BANCHE) await prova(banca, nota);
};
