import { bancaPiena, type Banca } from '../bench/banca';
import { termina } from '../bench/processo';
import type { Guasto, Nota } from './esito';
import { accendiNodo, API, apriLettori, CONNESSIONI } from './nodo';

const DISTRETTI = Number(process.env.FAULTS_DISTRETTI ?? 600);
const BANCHE = (process.env.FAULTS_BANCHE ?? 'sqlite,postgres').split(',') as Banca[];
const SECONDI = 60;
/** Megabytes resident. */
const MEMORIA = 700;

const PERCORSI = Array.from({ length: DISTRETTI }, (_v, n) => `${API}/distretto-${n + 1}`).flatMap((suo) => [
  `${suo}/schede.json`,
  `${suo}/incontri.json`,
]);

async function prova(banca: Banca, nota: Nota): Promise<void> {
  const togli = await bancaPiena(banca, DISTRETTI);
  const lettori = apriLettori();
  const inizio = performance.now();
  const nodo = await accendiNodo();
  try {
    // It listens since a moment ago, and all readers are there at once.
    const durante = lettori.leggi({ url: nodo.base, percorsi: PERCORSI, aCaso: true, secondi: SECONDI });
    const { status } = await fetch(nodo.base + (PERCORSI[0] ?? ''));
    const prima = (performance.now() - inizio) / 1000;
    const letture = await durante;
    const memoria = (await nodo.ordina<number>({ memoria: true })) / 1024 / 1024;
    nota({
      guasto: `${banca}: acceso a freddo con ${DISTRETTI} distretti, ${CONNESSIONI} lettori dal primo istante`,
      visto:
        `prima risposta dopo ${prima.toFixed(1)} s dall’avvio; ${letture.errori} richieste fallite, ` +
        `${Math.round(letture.ritmo)} al secondo, p99 ${letture.p99} ms; ${Math.round(memoria)} MB`,
      tenuto: status === 200 && letture.errori === 0 && letture.ritmo > 0 && memoria < MEMORIA,
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
