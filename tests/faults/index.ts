import { disco } from './disco';
import type { Esito, Guasto } from './esito';
import { esportazione } from './esportazione';
import { freddo } from './freddo';
import { invii } from './invii';
import { iscrizioni } from './iscrizioni';
import { nodi } from './nodi';
import { operaio } from './operaio';
import { posta } from './posta';
import { risorsa } from './risorsa';

const guasti: Record<string, Guasto> = {
  nodi,
  risorsa,
  esportazione,
  operaio,
  freddo,
  invii,
  posta,
  disco,
  iscrizioni,
};

/** `npm run faults [-- name ...]`: breaks things for real, prints what was seen, exits 1 when a promise was not kept. */
async function rompi(): Promise<void> {
  const scelti = process.argv.slice(2);
  const ignoti = scelti.filter((nome) => !(nome in guasti));
  if (ignoti.length > 0) {
    throw new Error(`Unknown fault run ${ignoti.join(', ')}: choose among ${Object.keys(guasti).join(', ')}.`);
  }
  const esiti: Esito[] = [];
  const nota = (esito: Esito) => {
    console.log(`${esito.tenuto ? 'tenuto' : 'NON TENUTO'}  ${esito.guasto}: ${esito.visto}`);
    esiti.push(esito);
  };
  for (const [nome, guasto] of Object.entries(guasti)) {
    if (scelti.length === 0 || scelti.includes(nome)) await guasto(nota);
  }
  console.table(esiti.map(({ tenuto, ...resto }) => ({ ...resto, esito: tenuto ? 'tenuto' : 'NON TENUTO' })));
  if (esiti.some(({ tenuto }) => !tenuto)) process.exitCode = 1;
}

rompi().catch((errore: unknown) => {
  console.error(errore instanceof Error ? errore.message : errore);
  // What was started and not ended would keep this process waiting.
  process.exit(1);
});
