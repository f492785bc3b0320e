import type { Esito, Guasto } from './esito';
import { nodi } from './nodi';

const guasti: Record<string, Guasto> = { nodi };

/** `npm run faults [-- name]`: breaks things for real, prints what was seen, exits 1 when a promise was not kept. */
async function rompi(): Promise<void> {
  const scelti = process.argv.slice(2);
  const esiti: Esito[] = [];
  for (const [nome, guasto] of Object.entries(guasti)) {
    if (scelti.length === 0 || scelti.includes(nome)) esiti.push(...(await guasto()));
  }
  console.table(esiti.map(({ tenuto, ...resto }) => ({ ...resto, esito: tenuto ? 'tenuto' : 'NON TENUTO' })));
  if (esiti.some(({ tenuto }) => !tenuto)) process.exitCode = 1;
}

rompi().catch((errore: unknown) => {
  console.error(errore);
  process.exitCode = 1;
});
