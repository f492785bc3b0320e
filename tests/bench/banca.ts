import { rm } from 'node:fs/promises';
import { preparaAmbiente } from '../avvio/ambiente';
import { avviaPostgres } from '../avvio/postgres';

export type Banca = 'sqlite' | 'postgres';

/** Sets the environment of a CMS on a new, empty database; gives how to take all of it away. */
export async function nuovaBanca(banca: Banca): Promise<() => Promise<void>> {
  const cartella = await preparaAmbiente({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://piano.example.it',
    DATABASE_CLIENT: banca,
  });
  const togli = () => rm(cartella, { recursive: true, force: true });
  if (banca === 'sqlite') return togli;
  const postgres = await avviaPostgres();
  // The database that every cluster has.
  process.env.DATABASE_URL = `${postgres.indirizzo}/postgres`;
  return async () => {
    await postgres.ferma();
    await togli();
  };
}
