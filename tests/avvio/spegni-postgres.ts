/** Stops the PostgreSQL of the suites and removes its files. */
export default async function spegniPostgres(): Promise<void> {
  await globalThis.postgresDiProva?.ferma();
}
