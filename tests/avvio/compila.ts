import { execFileSync } from 'node:child_process';
import path from 'node:path';

const radice = path.resolve(__dirname, '../..');

/** Compiles what the tests load, once for all suites. */
export default function compila(): void {
  execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: radice, stdio: 'inherit' });
}
