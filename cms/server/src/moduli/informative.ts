import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { NomeModulo } from './modulo';

const UN_GIORNO = 24 * 60 * 60 * 1000;

/** One version of a privacy notice. `testo` is Strapi blocks. */
export interface Informativa {
  documentId: string;
  titolo: string;
  versione: number;
  testo: unknown;
  conservazioneMesi: number;
  inVigoreDal: string;
}

/** The privacy notices of the forms: every change is a new version, and those before stay as proof of what was shown. */
export function createInformative({ strapi }: { strapi: Core.Strapi }) {
  const entrate = (distretto: number, modulo: NomeModulo): Promise<Informativa[]> =>
    strapi.db.query(uidTipo('informativa')).findMany({
      where: { distretto: { id: distretto }, modulo, inVigoreDal: { $lte: new Date() } },
      orderBy: [{ inVigoreDal: 'desc' }, { versione: 'desc' }],
      limit: 2,
    });

  return {
    /** Null where the distretto has none: the form is then not in use. */
    async inVigore(distretto: number, modulo: NomeModulo): Promise<Informativa | null> {
      const [attuale] = await entrate(distretto, modulo);
      return attuale ?? null;
    },

    /** Those that a post may have been made under: the one in force, and the one before for a day after the change. */
    async accettate(distretto: number, modulo: NomeModulo): Promise<Informativa[]> {
      const [attuale, precedente] = await entrate(distretto, modulo);
      if (!attuale) return [];
      const recente = Date.now() - Date.parse(attuale.inVigoreDal) < UN_GIORNO;
      return precedente && recente ? [attuale, precedente] : [attuale];
    },
  };
}

export type Informative = ReturnType<typeof createInformative>;
