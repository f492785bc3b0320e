import { randomInt } from 'node:crypto';
import { setTimeout as pausa } from 'node:timers/promises';
import { finche } from '../api/attesa';
import { bancaPiena } from '../bench/banca';
import { termina } from '../bench/processo';
import { fallite, type Guasto } from './esito';
import { accendiNodo, API, apriLettori, mentre } from './nodo';

const DISTRETTI = 2;
const ANNI = [0, 1, 2].map((indietro) => new Date().getFullYear() - indietro);
const SUOI = Array.from({ length: DISTRETTI }, (_v, n) => `${API}/distretto-${n + 1}`);
/** Of fifty schede each: long enough to be caught half-way. */
const [PRIMO = '', ...PROGRAMMI] = SUOI.flatMap((suo) => ANNI.map((anno) => `${suo}/programmi/${anno}.pdf`));

/** `503` tells in words to try again, and when. */
type Avuto = 'il documento' | '503' | 'altro';

/**
 * The thread that makes documents ends half-way. Only its own process can end a thread without ending the rest: the child does it,
 * with the handle that Node gives to whoever listens for new threads, so that the vetrina knows as little of it as of a crash.
 */
export const operaio: Guasto = async (nota) => {
  const togli = await bancaPiena('sqlite', DISTRETTI);
  const nodo = await accendiNodo();
  const lettori = apriLettori();
  const documento = async (programma: string): Promise<Avuto> => {
    const risposta = await fetch(nodo.base + programma);
    const byte = Buffer.from(await risposta.arrayBuffer());
    if (risposta.ok && byte.subarray(0, 5).toString() === '%PDF-') return 'il documento';
    const chiaro = byte.toString().includes('Riprova') && risposta.headers.has('retry-after');
    return risposta.status === 503 && chiaro ? '503' : 'altro';
  };
  const uccidi = () => nodo.ordina<number>({ uccidiThread: true });
  try {
    const percorsi = SUOI.flatMap((suo) => [`${suo}/schede.json`, `${suo}/incontri.json`]);
    for (const percorso of percorsi) await (await fetch(nodo.base + percorso)).arrayBuffer();
    const durante = lettori.leggi({ url: nodo.base, percorsi, secondi: 30 });

    const interrotto = await mentre(documento(PRIMO), uccidi);
    const inizio = performance.now();
    const ripreso = await documento(PRIMO);
    const durata = performance.now() - inizio;
    nota({
      guasto: 'il thread dei PDF muore finché dura il primo documento',
      visto: `chi lo aspettava ha ${interrotto}, chi lo chiede dopo ${ripreso} in ${Math.round(durata)} ms`,
      tenuto: interrotto === '503' && ripreso === 'il documento',
    });

    const avuti: Avuto[] = [];
    const dopo: Avuto[] = [];
    for (const programma of PROGRAMMI) {
      const richiesto = documento(programma);
      await pausa(randomInt(Math.max(1, Math.round(durata))));
      await uccidi();
      avuti.push(await richiesto);
      dopo.push(await documento(programma));
    }
    await finche(nodo.stato, (stato) => stato === 'regolare');
    nota({
      guasto: 'muore a metà, in un momento a caso',
      visto: `chi aspettava ha avuto ${avuti.join(', ')}; chi ha chiesto dopo ${dopo.join(', ')}`,
      tenuto: !avuti.includes('altro') && dopo.every((voce) => voce === 'il documento'),
    });
    const ricerca = await fetch(`${nodo.base}/api/piano-di-zona/v1/ricerca?q=anziani`);
    const { meta } = (await ricerca.json()) as { meta?: { totale: number } };
    nota({
      guasto: 'la ricerca, il cui thread è morto insieme',
      visto: `${ricerca.status}, ${meta?.totale ?? 0} trovati`,
      tenuto: ricerca.ok && (meta?.totale ?? 0) > 0,
    });
    const letture = await durante;
    nota({
      guasto: 'chi intanto legge altro',
      visto: `${fallite(letture)}, ${Math.round(letture.ritmo)} al secondo, p99 ${letture.p99} ms`,
      tenuto: letture.errori === 0 && letture.ritmo > 0,
    });
  } finally {
    await Promise.all([nodo.processo, lettori.processo].map(termina));
    await togli();
  }
};
