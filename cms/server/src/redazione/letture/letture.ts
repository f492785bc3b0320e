import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { passati, type Serviti } from '../../moduli/conservazione/scarti';
import { attoreCorrente, type Attore } from '../tenancy/attore';

/** What the log calls a reading of one entry, and one of a list. */
const LETTURE = { voce: 'legge', elenco: 'elenca' };

/** Who has seen what is asked within the year; kept for ever it would be a watch on the staff. */
export const lettureVecchie: Serviti = () => ({
  azione: { $in: Object.values(LETTURE) },
  ...passati('quando', 365),
});

/**
 * Which of the staff has seen personal data, and when (art. 5(2) and 32 GDPR): entered in the change log before the answer leaves.
 * Of what was read it says which entry, and of a list how it was searched, never what it holds.
 */
export function createLetture({ strapi }: { strapi: Core.Strapi }) {
  /** What a request has read already: the Content Manager asks for an entry several times to show it once. */
  const note = new WeakMap<object, Set<string>>();

  function nuova(chiave: string): boolean {
    const richiesta = strapi.requestContext.get();
    if (!richiesta) return true;
    const viste = note.get(richiesta) ?? new Set<string>();
    note.set(richiesta, viste);
    return viste.size < viste.add(chiave).size;
  }

  const scrivi = ({ utente }: Attore, azione: string, tipo: string, altro: object) =>
    strapi.db
      .query(uidTipo('modifica'))
      .createMany({ data: [{ quando: new Date(), utente, attore: null, azione, tipo, ...altro }] });

  async function slugDi(tipo: string, documentId: string): Promise<string | null> {
    const riga: { distretto?: { slug: string } | null } | null = await strapi.db
      .query(uidTipo(tipo))
      .findOne({ where: { documentId }, select: ['id'], populate: { distretto: { select: ['slug'] } } });
    return riga?.distretto?.slug ?? null;
  }

  return {
    /** One entry, by the name of its type. Nothing where no staff is asking. */
    async voce(tipo: string, documento: string): Promise<void> {
      const attore = await attoreCorrente(strapi);
      if (!attore || !nuova(`${tipo} ${documento}`)) return;
      await scrivi(attore, LETTURE.voce, tipo, { documento, distretto: await slugDi(tipo, documento) });
    },

    /** One row for a list, however long it is: `dopo` has its shape and how many entries it showed. */
    async elenco(tipo: string, filtro: readonly string[], quante: number): Promise<void> {
      const attore = await attoreCorrente(strapi);
      if (!attore || !nuova(tipo)) return;
      await scrivi(attore, LETTURE.elenco, tipo, { dopo: { filtro, quante } });
    },
  };
}

export type Letture = ReturnType<typeof createLetture>;
