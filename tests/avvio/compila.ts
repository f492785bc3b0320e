import { execFileSync } from 'node:child_process';
import path from 'node:path';

const radice = path.resolve(__dirname, '../..');

/** Compiles what the tests load, once for all suites, whichever project's preparation comes first. */
export default function compila(): void {
  if (process.env.PDZ_COMPILATO) return;
  process.env.PDZ_COMPILATO = 'sì';
  // Advice of the bundler for its own future.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  for (const parte of ['build:server', 'build:widgets']) {
    execFileSync('npm', ['run', '--silent', parte], { cwd: radice, stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
