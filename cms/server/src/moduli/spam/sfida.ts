import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import { z } from 'zod';
import { rispostaSfida, type RispostaSfida } from '../../../../contracts/invii';
import { impostazioniModuli } from '../impostazioni';
import { chiaviDerivate } from '../segreti';

/** Time to fill in a long form, with a pause. */
const DURATA = 2 * 60 * 60 * 1000;

const soluzione = rispostaSfida
  .omit({ maxnumber: true })
  .extend({ number: z.int().nonnegative(), took: z.number().optional() });

/** A solved challenge: what to remember so that it cannot be used again, and until when. */
export interface SfidaRisolta {
  impronta: string;
  scade: Date;
}

function decodifica(testo: string) {
  try {
    const esito = soluzione.safeParse(JSON.parse(Buffer.from(testo, 'base64').toString('utf8')));
    return esito.success ? esito.data : null;
  } catch {
    return null;
  }
}

/**
 * The proof of work against bulk posting. A challenge is signed, holds for the forms of one distretto (`ambito`), expires, and
 * carries the time of issue, so that a post that comes sooner than a person can type is refused.
 */
export function createSfida({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `complessita` is the upper bound of the number to find. */
    async emetti(ambito: string, complessita: number): Promise<RispostaSfida> {
      const adesso = Date.now();
      const { challenge, salt, signature } = await createChallenge({
        hmacKey: chiaviDerivate(strapi, 'sfida')[0],
        maxnumber: complessita,
        expires: new Date(adesso + DURATA),
        params: { ambito, emessa: String(adesso) },
      });
      return { algorithm: 'SHA-256', challenge, maxnumber: complessita, salt, signature };
    },

    /** Null if it is not a challenge of ours, solved, for this distretto, still valid and old enough. */
    async verifica(testo: string, ambito: string): Promise<SfidaRisolta | null> {
      const risposta = decodifica(testo);
      if (!risposta) return null;
      const { ambito: emessaPer, emessa, expires } = extractParams(risposta);
      const eta = Date.now() - Number(emessa);
      if (emessaPer !== ambito || !(eta >= impostazioniModuli(strapi).tempoMinimo)) return null;
      for (const chiave of chiaviDerivate(strapi, 'sfida'))
        if (await verifySolution(risposta, chiave))
          return {
            impronta: createHash('sha256').update(risposta.challenge).digest('hex'),
            scade: new Date(Number(expires) * 1000),
          };
      return null;
    },
  };
}

export type Sfida = ReturnType<typeof createSfida>;
