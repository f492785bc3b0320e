import { execFileSync } from 'node:child_process';
import path from 'node:path';

const radice = path.resolve(__dirname, '../..');

/** Builds the admin and the widgets where their sources are newer than what was built. */
export default function compilaAdmin(): void {
  execFileSync('npm', ['run', '--silent', 'build:browser'], { cwd: radice, stdio: 'inherit' });
}
