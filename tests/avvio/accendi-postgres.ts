import { avviaPostgres, type Postgres } from './postgres';

declare global {
  var postgresDiProva: Postgres | undefined;
}

/** Starts a real PostgreSQL for the suites; each makes a database of its own in it. */
export default async function accendiPostgres(): Promise<void> {
  globalThis.postgresDiProva = await avviaPostgres();
  process.env.PDZ_POSTGRES = globalThis.postgresDiProva.indirizzo;
}
