import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import compila from './compila';

/**
 * Lets the CMS make its tables once, in a database that every suite then copies: it takes ten times as long as a start on tables
 * that are there. In a process of its own, as every start of the CMS outside a suite.
 */
export async function preparaStampo(ambiente: Record<string, string>): Promise<void> {
  compila();
  await promisify(execFile)(process.execPath, [path.resolve('dist/tests/avvio/primo-avvio.js')], {
    env: { ...process.env, ...ambiente },
  });
}
