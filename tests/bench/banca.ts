import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { preparaAmbiente } from '../avvio/ambiente';
import { copia } from '../avvio/copia';
import { avviaPostgres } from '../avvio/postgres';
import { ordina } from './nodo';
import { figlio, termina } from './processo';

export type Banca = 'sqlite' | 'postgres';

/** Those that a fault run goes through: `FAULTS_BANCHE=sqlite` for one of them. */
export const BANCHE = (process.env.FAULTS_BANCHE ?? 'sqlite,postgres').split(',') as Banca[];

/** A database that a CMS can be started on: the environment says where. */
interface BancaDiProva {
  /** Leaves its data in a new folder; nobody may use it any more. */
  conserva: (cartella: string) => Promise<void>;
  togli: () => Promise<void>;
}

/** Sets the environment of a CMS on a database of its own: empty, or a copy of one that was kept. */
async function nuovaBanca(banca: Banca, conservata?: string): Promise<BancaDiProva> {
  const cartella = await preparaAmbiente({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://piano.example.it',
    DATABASE_CLIENT: banca,
    // Searches come from many readers: the bench says who each one is.
    TRUSTED_PROXIES: '127.0.0.1',
  });
  const togli = () => rm(cartella, { recursive: true, force: true });
  if (banca === 'sqlite') {
    if (conservata) await copia(conservata, cartella);
    return { conserva: (dove) => copia(cartella, dove), togli };
  }
  const postgres = await avviaPostgres(conservata);
  // The database that every cluster has.
  process.env.DATABASE_URL = `${postgres.indirizzo}/postgres`;
  return {
    conserva: (dove) => postgres.conserva(dove),
    async togli() {
      await postgres.ferma();
      await togli();
    },
  };
}

/** Fills the empty database of the environment. The search index is filled after another start, with all that the CMS sees to when it starts on a full database. */
export async function genera(distretti: number): Promise<void> {
  for (const ordine of [{ genera: distretti }, { indicizza: true }] as const) {
    const cms = figlio('../bench/cms-di-scala');
    await ordina(cms, ordine);
    await termina(cms);
  }
}

/**
 * A database with as many generated distretti, and its search index. `BENCH_DATI` is a folder in which generated databases are kept:
 * six hundred distretti take some minutes to write. What is measured changes only a copy. Returns how to take it away.
 */
export async function bancaPiena(banca: Banca, distretti: number): Promise<() => Promise<void>> {
  const deposito = process.env.BENCH_DATI;
  const conservata = deposito && path.resolve(deposito, `${banca}-${distretti}`);
  if (conservata && !existsSync(conservata)) {
    const nuova = await nuovaBanca(banca);
    await genera(distretti);
    // Under its name only when it is whole.
    await nuova.conserva(`${conservata}.parte`);
    await nuova.togli();
    await rename(`${conservata}.parte`, conservata);
  }
  const { togli } = await nuovaBanca(banca, conservata);
  if (!conservata) await genera(distretti);
  return togli;
}
