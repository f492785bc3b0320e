import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Copies what is in a folder into another one, owners and permissions included: a PostgreSQL reads only what is its own. */
export async function copia(da: string, a: string): Promise<void> {
  await mkdir(a, { recursive: true });
  await promisify(execFile)('cp', ['-a', `${da}/.`, a]);
}
