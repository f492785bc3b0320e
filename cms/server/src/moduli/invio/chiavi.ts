import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../http/errore';
import type { DistrettoModuli, Luogo, Modulo } from '../modulo';
import { blocca } from './lucchetto';

const SETTE_GIORNI = 7 * 24 * 60 * 60 * 1000;

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
export const ambitoDi = ({ slug }: DistrettoModuli, { nome }: Modulo, luogo: Luogo): string =>
  [slug, nome, ...Object.values(luogo)].join('/');

interface RigaInvio<R> {
  id: number;
  impronta: string;
  risposta: R;
  scade: string;
}

/** The registry of what was accepted under which key: the same key twice is one submission. Those of one `ambito` have answers of one kind. */
export function createChiavi<R>({ strapi }: { strapi: Core.Strapi }) {
  const registro = () => strapi.db.query(uidTipo('invio'));

  return {
    /**
     * Holds the key until the running transaction ends, so that a twin that comes meanwhile waits and then finds the answer,
     * rather than a challenge or a limit that the first has used up.
     */
    blocca: (ambito: string, chiave: string): Promise<void> => blocca(strapi, `${ambito} ${chiave}`),

    /** The answer given before to the same content, or null for a new key; 409 when the content is another. */
    async cerca(ambito: string, chiave: string, impronta: string): Promise<R | null> {
      const riga: RigaInvio<R> | null = await registro().findOne({ where: { ambito, chiave } });
      if (!riga) return null;
      if (Date.parse(riga.scade) <= Date.now()) {
        await registro().delete({ where: { id: riga.id } });
        return null;
      }
      if (riga.impronta === impronta) return riga.risposta;
      throw new ErrorePubblico(
        409,
        'Con questa chiave è già arrivata una richiesta diversa: ricarica la pagina e invia di nuovo.',
      );
    },

    /** Fails on the unique index when the same key is being stored by somebody else. `casella` is the digest of the mailbox. */
    async registra(voce: {
      ambito: string;
      chiave: string;
      impronta: string;
      risposta: R;
      casella: string;
    }): Promise<void> {
      const scade = new Date(Date.now() + SETTE_GIORNI);
      // As many, of one: nobody asks for the row that `create` would read back.
      await registro().createMany({ data: [{ ...voce, scade }] });
    },
  };
}
