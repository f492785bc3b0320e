import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidTipo } from '../../modello/nomi';

const ASSEGNAZIONE = uidTipo('assegnazione');

interface ConDistretti {
  utente: number;
  distretti: { documentId: string }[];
}

/** Which users of the admin work for which distretti. Distretti are named by their documentId. */
export function createAssegnazioni({ strapi }: { strapi: Core.Strapi }) {
  // One request asks for the same user once per permission: some two hundred times.
  const perRichiesta = new WeakMap<object, Map<number, Promise<string[]>>>();

  async function leggi(utente: number): Promise<string[]> {
    const trovata: ConDistretti | null = await strapi.db
      .query(ASSEGNAZIONE)
      .findOne({ where: { utente }, populate: { distretti: { select: ['documentId'] } } });
    return (trovata?.distretti ?? []).map(({ documentId }) => documentId);
  }

  return {
    /** The distretti of a user. Read once per request. */
    distrettiDi(utente: number): Promise<string[]> {
      const richiesta = strapi.requestContext.get();
      if (!richiesta) return leggi(utente);
      const note = perRichiesta.get(richiesta) ?? new Map<number, Promise<string[]>>();
      perRichiesta.set(richiesta, note);
      const nota = note.get(utente) ?? leggi(utente);
      note.set(utente, nota);
      return nota;
    },

    /** The distretti of every user who has some, by user id. */
    async elenco(): Promise<Map<number, string[]>> {
      const righe: ConDistretti[] = await strapi.db
        .query(ASSEGNAZIONE)
        .findMany({ populate: { distretti: { select: ['documentId'] } } });
      return new Map(righe.map(({ utente, distretti }) => [utente, distretti.map(({ documentId }) => documentId)]));
    },

    /** Replaces the distretti of a user. Throws NotFoundError when the user or one of the distretti does not exist. */
    async assegna(utente: number, documentIds: readonly string[]): Promise<void> {
      const voluti = [...new Set(documentIds)];
      await strapi.db.transaction(async () => {
        if (!(await strapi.db.query('admin::user').count({ where: { id: utente } }))) {
          throw new errors.NotFoundError('L’utente non esiste più. Ricarica la pagina.');
        }
        const trovati: { id: number }[] = await strapi.db
          .query(uidTipo('distretto'))
          .findMany({ where: { documentId: { $in: voluti } }, select: ['id'] });
        if (trovati.length !== voluti.length) {
          throw new errors.NotFoundError('Uno dei distretti non esiste più. Ricarica la pagina.');
        }
        const esistente = await strapi.db.query(ASSEGNAZIONE).findOne({ where: { utente }, select: ['id'] });
        const data = { utente, distretti: trovati.map(({ id }) => id) };
        if (esistente) await strapi.db.query(ASSEGNAZIONE).update({ where: { id: esistente.id }, data });
        else await strapi.db.query(ASSEGNAZIONE).create({ data });
      });
    },
  };
}

export type Assegnazioni = ReturnType<typeof createAssegnazioni>;
