import { execFileSync } from 'node:child_process';
import path from 'node:path';

const radice = path.resolve(__dirname, '../..');

/** Compiles what the tests load, once for all suites. */
export default function compila(): void {
  for (const parte of ['build:server', 'build:widgets']) {
    execFileSync('npm', ['run', '--silent', parte], { cwd: radice, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
