import { createRequire } from 'node:module';
import path from 'node:path';
import type { RispostaSfida } from '../../../cms/contracts/invii';
import { nuovoIndirizzo } from './corpi';

type Solutore = (
  sfida: string,
  sale: string,
  algoritmo: string,
  massimo: number,
) => { promise: Promise<{ number: number } | null> };

const richiedi = createRequire(path.resolve('cms/package.json'));
const { solveChallenge } = richiedi('altcha-lib/v1') as { solveChallenge: Solutore };

/** Asks for a challenge at the address of a distretto's forms, and solves it, as the post carries it. */
export async function sfidaRisolta(distretto: string): Promise<string> {
  const risposta = await fetch(`${distretto}/sfida`, { headers: { 'X-Forwarded-For': nuovoIndirizzo() } });
  const { algorithm, challenge, maxnumber, salt, signature } = (await risposta.json()) as RispostaSfida;
  const soluzione = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  const testo = JSON.stringify({ algorithm, challenge, number: soluzione?.number, salt, signature });
  return Buffer.from(testo).toString('base64');
}
