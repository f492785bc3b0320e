import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

interface Costruzione {
  nome: string;
  comando: string;
  /** What tells that it was built. */
  uscita: string;
  sorgenti: string[];
}

const COSTRUZIONI: Costruzione[] = [
  {
    nome: 'i componenti web',
    comando: 'build:widgets',
    uscita: 'widgets/dist/manifest.json',
    sorgenti: [
      'widgets/src',
      'widgets/bundle',
      'widgets/demo',
      'widgets/vite.config.ts',
      'widgets/package.json',
      'cms/contracts',
    ],
  },
  {
    nome: 'l’area riservata',
    comando: 'build:admin',
    uscita: 'dist/build/index.html',
    sorgenti: ['cms/admin', 'config/admin.ts', 'package-lock.json'],
  },
];

/** Time of the last change of a file, or of the newest one in a folder. */
function ultimaModifica(percorso: string): number {
  const stato = statSync(percorso);
  if (!stato.isDirectory()) return stato.mtimeMs;
  const file = readdirSync(percorso, { recursive: true, encoding: 'utf8' });
  return Math.max(stato.mtimeMs, ...file.map((nome) => statSync(path.join(percorso, nome)).mtimeMs));
}

/** Builds what has not been built, or was before its sources changed. */
export function costruisciMancanti(radice: string): void {
  for (const { nome, comando, uscita, sorgenti } of COSTRUZIONI) {
    const fatta = path.join(radice, uscita);
    const recente = Math.max(...sorgenti.map((sorgente) => ultimaModifica(path.join(radice, sorgente))));
    if (existsSync(fatta) && ultimaModifica(fatta) >= recente) continue;
    console.log(`Costruisco ${nome}: la prima volta ci vuole un minuto o due ...`);
    execFileSync('npm', ['run', '--silent', comando], {
      cwd: radice,
      stdio: ['ignore', 'ignore', 'inherit'],
      // With the environment of the demo the bundler would take the libraries' slower and larger development files; its
      // advice for its own future is nothing to someone who tries the demo.
      env: { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    });
  }
}
