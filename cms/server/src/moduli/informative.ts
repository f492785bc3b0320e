import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Blocco } from '../pagine/ricco';
import { servizio } from '../servizi';
import type { DistrettoModuli, NomeModulo } from './modulo';

const UN_GIORNO = 24 * 60 * 60 * 1000;

/** One version of a privacy notice. */
export interface Informativa {
  documentId: string;
  titolo: string;
  versione: number;
  testo: Blocco[];
  conservazioneMesi: number;
  inVigoreDal: string;
}

/** A notice with who answers for the data. */
export interface InformativaCompleta extends Informativa {
  titolare: string;
  dpo: string | null;
}

const chiTratta = ({ titolare, contitolari, capofila, nome }: DistrettoModuli): string =>
  [titolare ?? capofila ?? nome, ...(contitolari ?? '').split('\n').map((riga) => riga.trim())]
    .filter(Boolean)
    .join(', ');

/** The privacy notices of the forms: every change is a new version, and those before stay as proof of what was shown. */
export function createInformative({ strapi }: { strapi: Core.Strapi }) {
  const entrate = (distretto: number, modulo: NomeModulo, quando = new Date()): Promise<Informativa[]> =>
    strapi.db.query(uidTipo('informativa')).findMany({
      where: { distretto: { id: distretto }, modulo, inVigoreDal: { $lte: quando } },
      orderBy: [{ inVigoreDal: 'desc' }, { versione: 'desc' }],
      limit: 2,
    });

  return {
    /** Null where the distretto has none. */
    async inVigore(distretto: number, modulo: NomeModulo): Promise<Informativa | null> {
      const [attuale] = await entrate(distretto, modulo);
      return attuale ?? null;
    },

    /** The notice to show for a form; null where that form is not in use. */
    async daMostrare(distretto: number, nome: string): Promise<InformativaCompleta | null> {
      const riga: DistrettoModuli | null = await strapi.db
        .query(uidTipo('distretto'))
        .findOne({ where: { id: distretto } });
      const modulo = servizio(strapi, 'moduli').chiamato(nome);
      if (!riga || !modulo?.inUso(riga)) return null;
      const [attuale] = await entrate(distretto, modulo.nome);
      return attuale ? { ...attuale, titolare: chiTratta(riga), dpo: riga.dpo } : null;
    },

    /** Those that a post of that moment may have been made under: the one in force, and the one before for a day after the change. */
    async accettate(distretto: number, modulo: NomeModulo, quando: Date): Promise<Informativa[]> {
      const [attuale, precedente] = await entrate(distretto, modulo, quando);
      if (!attuale) return [];
      const recente = quando.getTime() - Date.parse(attuale.inVigoreDal) < UN_GIORNO;
      return precedente && recente ? [attuale, precedente] : [attuale];
    },
  };
}

export type Informative = ReturnType<typeof createInformative>;
