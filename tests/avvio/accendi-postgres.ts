import { avviaPostgres, type Postgres } from './postgres';
import { preparaStampo } from './stampo';

declare global {
  var postgresDiProva: Postgres | undefined;
}

/** Starts a real PostgreSQL for the suites; each makes a database of its own in it, copied from one with the tables. */
export default async function accendiPostgres(): Promise<void> {
  globalThis.postgresDiProva = await avviaPostgres();
  const { indirizzo } = globalThis.postgresDiProva;
  process.env.PDZ_POSTGRES = indirizzo;
  // Which nobody may be connected to while it is copied: not the one that clients connect to first.
  await preparaStampo({ DATABASE_CLIENT: 'postgres', DATABASE_URL: `${indirizzo}/template1` });
}
