import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { Attore } from '../../modello/scrittura';

/** What the software did to an entry of its own accord, past the document service. */
export interface Atto {
  azione: string;
  /** The name of the content type: `contatto`. */
  tipo: string;
  documento: string;
  /** The slug of its distretto. */
  distretto: string | null;
  /** Why, for who reads the log. */
  motivo: string;
}

/** Enters such an act in the change log, in the running transaction. */
export const createAnnotazione =
  ({ strapi }: { strapi: Core.Strapi }, attore: () => Attore) =>
  async ({ motivo, ...atto }: Atto): Promise<void> => {
    const { utente, nome } = attore();
    await strapi.db
      .query(uidTipo('modifica'))
      .createMany({ data: [{ ...atto, quando: new Date(), utente, attore: nome, dopo: { motivo } }] });
  };
