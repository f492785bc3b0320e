import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import type { Richiesta, Simile } from '../moduli/tipo-di-richiesta';
import { IN_CORSO } from './stati-adesione';

interface ConCodice {
  codiceFiscale: string | null;
  distretto: { documentId: string };
}

/** Where the organisation of a codice fiscale is to be found in the same distretto; null for who has none. */
export const conStessoCodice = ({ codiceFiscale, distretto }: ConCodice) =>
  codiceFiscale ? { codiceFiscale, distretto: { documentId: distretto.documentId } } : null;

/** What else is known of the organisation that wants to join: a partner of the directory, other requests that are not decided. */
export const createDoppioni =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (richiesta: Richiesta): Promise<Simile[]> => {
    const where = conStessoCodice(richiesta as Richiesta & ConCodice);
    if (!where || !IN_CORSO.includes(richiesta.stato)) return [];
    const soggetti: { documentId: string; nome: string }[] = await strapi.db
      .query(uidTipo('soggetto'))
      .findMany({ where });
    const adesioni: { documentId: string; denominazione: string; stato: string }[] = await strapi.db
      .query(uidTipo('adesione'))
      .findMany({
        where: { ...where, id: { $ne: richiesta.id }, stato: { $in: [...IN_CORSO] } },
        orderBy: { id: 'asc' },
      });
    return [
      ...soggetti.map(({ documentId, nome }) => ({ tipo: 'soggetto', documentId, titolo: nome, stato: null })),
      ...adesioni.map(({ documentId, denominazione, stato }) => ({
        tipo: 'adesione',
        documentId,
        titolo: denominazione,
        stato,
      })),
    ];
  };
