import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { preparaStampo } from './stampo';

/** Makes the SQLite database that the suites copy. */
export default async function preparaSqlite(): Promise<void> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'pdz-stampo-')), 'stampo.db');
  await preparaStampo({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file });
  process.env.PDZ_STAMPO = file;
}
