import { randomInt } from 'node:crypto';
import { setTimeout as pausa } from 'node:timers/promises';
import { finche } from '../api/attesa';
import { bancaPiena } from '../bench/banca';
import { termina } from '../bench/processo';
import type { Guasto } from './esito';
import { accendiNodo, API, apriLettori } from './nodo';

const DISTRETTI = 2;
const ANNI = [0, 1, 2].map((indietro) => new Date().getFullYear() - indietro);
const SUOI = Array.from({ length: DISTRETTI }, (_v, n) => `${API}/distretto-${n + 1}`);
/** Of fifty schede each: long enough to be caught half-way. */
const [PRIMO = '', ...PROGRAMMI] = SUOI.flatMap((suo) => ANNI.map((anno) => `${suo}/programmi/${anno}.pdf`));

/**
 * The thread that makes documents ends half-way. Only its own process can end a thread without ending the rest: the child does it,
 * with the handle that Node gives to whoever listens for new threads, so that the vetrina knows as little of it as of a crash.
 */
export const operaio: Guasto = async (nota) => {
  const togli = await bancaPiena('sqlite', DISTRETTI);
  const nodo = await accendiNodo();
  const lettori = apriLettori();
  const documento = async (programma: string) => {
    const risposta = await fetch(nodo.base + programma);
    const byte = Buffer.from(await risposta.arrayBuffer());
    const pdf = risposta.status === 200 && byte.subarray(0, 5).toString() === '%PDF-';
    const chiaro =
      risposta.status === 503 && byte.toString().includes('Riprova') && risposta.headers.has('retry-after');
    return { pdf, chiaro };
  };
  const uccidi = () => nodo.ordina<number>({ uccidiThread: true });
  try {
    const percorsi = SUOI.flatMap((suo) => [`${suo}/schede.json`, `${suo}/incontri.json`]);
    for (const percorso of percorsi) await (await fetch(nodo.base + percorso)).arrayBuffer();
    const durante = lettori.leggi({ url: nodo.base, percorsi, secondi: 30 });

    const primo = documento(PRIMO);
    await finche(uccidi, (morti) => morti > 0);
    const senza = await primo;
    const inizio = performance.now();
    const ripreso = await documento(PRIMO);
    const durata = performance.now() - inizio;
    nota({
      guasto: 'il thread dei PDF muore al primo documento',
      visto: `chi lo aspettava ha ${senza.pdf ? 'il documento' : senza.chiaro ? '503 con Retry-After' : 'altro'}, chi lo chiede dopo il documento in ${Math.round(durata)} ms`,
      tenuto: (senza.pdf || senza.chiaro) && ripreso.pdf,
    });

    const avuti = { morti: 0, dati: 0, dopo: 0 };
    for (const programma of PROGRAMMI) {
      const richiesto = documento(programma);
      await pausa(randomInt(Math.max(1, Math.round(durata))));
      avuti.morti += await uccidi();
      const avuto = await richiesto;
      if (avuto.pdf || avuto.chiaro) avuti.dati += 1;
      if ((await documento(programma)).pdf) avuti.dopo += 1;
    }
    await finche(nodo.stato, (stato) => stato === 'regolare');
    nota({
      guasto: 'il thread dei PDF muore a metà, in un momento a caso',
      visto: `${avuti.morti} volte su ${PROGRAMMI.length}: documento o 503 chiaro ${avuti.dati} volte, documento alla richiesta dopo ${avuti.dopo}`,
      tenuto: avuti.morti > 0 && avuti.dati === PROGRAMMI.length && avuti.dopo === PROGRAMMI.length,
    });
    const letture = await durante;
    nota({
      guasto: 'chi intanto legge altro',
      visto: `${letture.errori} richieste fallite, ${Math.round(letture.ritmo)} al secondo, p99 ${letture.p99} ms`,
      tenuto: letture.errori === 0 && letture.ritmo > 0,
    });
  } finally {
    await Promise.all([nodo.processo, lettori.processo].map(termina));
    await togli();
  }
};
