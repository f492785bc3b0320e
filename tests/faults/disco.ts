import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { apriCasella } from '../api/moduli/casella';
import { finche } from '../api/attesa';
import { BANCHE, bancaPiena, type Banca } from '../bench/banca';
import { compila, spedisci, type Pronto, type Risposta } from '../bench/mittenti';
import { termina } from '../bench/processo';
import type { Guasto, Nota } from './esito';
import { accendiPerInvii, API, type Nodo } from './nodo';
import { PEZZI } from './invii';

/** A database of one distretto and what PostgreSQL keeps beside it. */
const GRANDEZZA = '400m';
const INVII = 60;
const PEZZO = Buffer.alloc(64 * 1024);

/** A small disk of its own, in memory; null where this process may not mount one. */
function monta(): string | null {
  const cartella = mkdtempSync(path.join(os.tmpdir(), 'pdz-disco-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${GRANDEZZA},mode=1777`, 'pdz', cartella], { stdio: 'ignore' });
    return cartella;
  } catch {
    rmSync(cartella, { recursive: true });
    return null;
  }
}

function smonta(cartella: string): void {
  execFileSync('umount', [cartella]);
  rmSync(cartella, { recursive: true });
}

/** Writes until nothing more fits. */
async function riempi(file: string): Promise<void> {
  const zavorra = await open(file, 'w');
  let pezzo = PEZZO;
  try {
    for (;;) {
      try {
        await zavorra.write(pezzo);
      } catch {
        if (pezzo.length === 1) return;
        pezzo = PEZZO.subarray(0, pezzo.length / 2);
      }
    }
  } finally {
    await zavorra.close();
  }
}

async function inviaTutti(nodo: Nodo, pronti: readonly Pronto[]): Promise<Risposta[]> {
  const risposte: Risposta[] = [];
  for (const pronto of pronti) risposte.push(await spedisci(nodo.base, pronto));
  return risposte;
}

const chiaro = ({ stato, messaggio }: Risposta) => stato === 503 && /spazio|occupato/.test(messaggio ?? '');

async function prova(banca: Banca, disco: string, nota: Nota): Promise<void> {
  const zavorra = path.join(disco, 'zavorra');
  const togli = await bancaPiena(banca, 1);
  const casella = await apriCasella();
  const nodo = await accendiPerInvii(casella.url);
  try {
    const pronti: Pronto[] = [];
    for (let n = 0; n < INVII; n += 1) pronti.push(await compila(nodo.base, 'distretto-1'));
    await riempi(zavorra);
    const durante = await inviaTutti(nodo, pronti);
    const lettura = await fetch(`${nodo.base}${API}/distretto-1/schede.json`);
    await rm(zavorra);
    const [primo] = pronti;
    // Who keeps the database may have to start again first.
    if (primo)
      await finche(
        () => spedisci(nodo.base, primo),
        ({ stato }) => stato === 202,
      );
    const dopo = await inviaTutti(nodo, pronti);
    const [pezzi] = await nodo.ordina<Record<string, number | string>[]>({ sql: PEZZI });
    const rifiutati = durante.filter(({ stato }) => stato !== 202);
    const cambiate = dopo.filter(({ ricevuta }, n) => durante[n]?.stato === 202 && durante[n]?.ricevuta !== ricevuta);
    const numeri = Object.entries(pezzi ?? {});
    nota({
      guasto: `${banca}: il disco pieno`,
      visto:
        `${rifiutati.length} invii su ${INVII} respinti, ${rifiutati.filter(chiaro).length} con un 503 che lo dice ` +
        `(«${rifiutati.at(-1)?.messaggio ?? ''}»); chi legge ha ${lettura.status}; liberato lo spazio, ` +
        `${dopo.filter(({ stato }) => stato === 202).length} accolti ripetendo, ${cambiate.length} con un’altra ricevuta; ` +
        numeri.map(([nome, quanti]) => `${nome} ${quanti}`).join(', '),
      tenuto:
        rifiutati.length > 0 &&
        rifiutati.every(chiaro) &&
        lettura.ok &&
        dopo.every(({ stato }) => stato === 202) &&
        cambiate.length === 0 &&
        numeri.every(([, quanti]) => Number(quanti) === INVII),
    });
  } finally {
    await rm(zavorra, { force: true });
    await termina(nodo.processo);
    await casella.chiudi();
    await togli();
  }
}

/** There is no room left for what is sent: it is refused clearly, nothing is half-written, and it goes on once there is. */
export const disco: Guasto = async (nota) => {
  const cartella = monta();
  if (!cartella) {
    console.log('saltato     disco: qui non è permesso montare un tmpfs (serve root)');
    return;
  }
  const { TMPDIR } = process.env;
  // Where databases are made.
  process.env.TMPDIR = cartella;
  try {
    for (const banca of BANCHE) await prova(banca, cartella, nota);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    smonta(cartella);
  }
};
