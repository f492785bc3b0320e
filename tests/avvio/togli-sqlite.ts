import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Takes the database that the suites copied away. */
export default async function togliSqlite(): Promise<void> {
  if (process.env.PDZ_STAMPO) await rm(path.dirname(process.env.PDZ_STAMPO), { recursive: true, force: true });
}
