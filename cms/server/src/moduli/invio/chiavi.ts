import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../http/errore';
import type { Luogo, Modulo } from '../modulo';
import type { Impronte } from '../spam/quote';

/** How long a key counts, in milliseconds. */
export const SETTE_GIORNI = 7 * 24 * 60 * 60 * 1000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The value of the header `Idempotency-Key`, or 400. */
export function leggiChiave(intestazione: string | string[] | undefined): string {
  if (typeof intestazione === 'string' && UUID.test(intestazione)) return intestazione.toLowerCase();
  throw new ErrorePubblico(400, 'Manca un’intestazione Idempotency-Key valida: ricarica la pagina e invia di nuovo.', {
    errori: [{ path: ['Idempotency-Key'], message: 'Serve un UUID, diverso per ogni richiesta.' }],
  });
}

const ordinato = (valore: unknown): unknown => {
  if (Array.isArray(valore)) return valore.map(ordinato);
  if (valore === null || typeof valore !== 'object') return valore;
  const voci = Object.entries(valore).filter(([, voce]) => voce !== undefined);
  return voci.sort(([a], [b]) => (a < b ? -1 : 1)).map(([chiave, voce]) => [chiave, ordinato(voce)]);
};

/** A digest of what was sent, whatever the order of its keys. */
export const improntaContenuto = (contenuto: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordinato(contenuto)))
    .digest('hex');

/** What a key counts for: a form of a distretto and, where it has several, one place. */
export const ambitoDi = (distretto: string, { nome }: Modulo, luogo: Luogo): string =>
  [distretto, nome, ...Object.values(luogo)].join('/');

/** What was posted under which key in which `ambito`; `impronta` is the digest of the content. */
export interface ConChiave {
  ambito: string;
  chiave: string;
  impronta: string;
}

interface RigaInvio<R> extends ConChiave {
  id: number;
  risposta: R;
  scade: string;
}

export const nomeChiave = ({ ambito, chiave }: Pick<ConChiave, 'ambito' | 'chiave'>): string => `${ambito} ${chiave}`;

/** The registry of what was accepted under which key: the same key twice is one submission. Those of one `ambito` have answers of one kind. */
export function createChiavi<R>({ strapi }: { strapi: Core.Strapi }) {
  const registro = () => strapi.db.query(uidTipo('invio'));

  return {
    /** The answers given before under the keys of a lot. A key that is out of date is forgotten. */
    async leggi(lotto: readonly ConChiave[]) {
      const righe: RigaInvio<R>[] = await registro().findMany({
        where: { chiave: { $in: lotto.map(({ chiave }) => chiave) } },
      });
      const inVita = ({ scade }: RigaInvio<R>) => Date.parse(scade) > Date.now();
      const scadute = righe.filter((riga) => !inVita(riga));
      if (scadute.length > 0) await registro().deleteMany({ where: { id: { $in: scadute.map(({ id }) => id) } } });
      const perNome = new Map(righe.filter(inVita).map((riga) => [nomeChiave(riga), riga]));
      return {
        /** The answer to the same content, or null for a new key; 409 when the content is another. */
        cerca(voce: ConChiave): R | null {
          const riga = perNome.get(nomeChiave(voce));
          if (!riga) return null;
          if (riga.impronta === voce.impronta) return riga.risposta;
          throw new ErrorePubblico(
            409,
            'Con questa chiave è già arrivata una richiesta diversa: ricarica la pagina e invia di nuovo.',
          );
        },
      };
    },

    /** Fails on the unique index when one of the keys is being stored by somebody else. */
    async registra(voci: readonly (ConChiave & Impronte & { risposta: R })[]): Promise<void> {
      const scade = new Date(Date.now() + SETTE_GIORNI);
      await registro().createMany({ data: voci.map((voce) => ({ ...voce, scade })) });
    },
  };
}
