import type { Core } from '@strapi/strapi';
import { nonSiTiene } from '../../modello/incontro';
import { uidTipo } from '../../modello/nomi';
import type { DistrettoModuli } from '../../moduli/modulo';
import { eCominciato, type RigaIncontro } from '../iscrizioni/incontro-pubblico';

/** The published row of a meeting, as far as inviting to it needs it. */
export interface IncontroDaConvocare extends RigaIncontro {
  organi: { documentId: string; nome: string }[];
  ordineDelGiorno: { titolo: string }[];
  distretto: DistrettoModuli & RigaIncontro['distretto'] & { colore: string | null };
}

const trova = (strapi: Core.Strapi, where: object): Promise<IncontroDaConvocare | null> =>
  strapi.db.query(uidTipo('incontro')).findOne({
    where,
    populate: { luogo: true, distretto: true, organi: true, ordineDelGiorno: true },
  });

/** Null where it is hidden or gone. */
export const leggiIncontro = (strapi: Core.Strapi, documentId: string) =>
  trova(strapi, { documentId, publishedAt: { $notNull: true } });

/** As the public sees it; a hidden one as it stands in its draft. */
export const leggiAncheBozza = async (strapi: Core.Strapi, documentId: string) =>
  (await leggiIncontro(strapi, documentId)) ?? trova(strapi, { documentId });

/** Why nobody is invited to a meeting now, and what to do instead; null where nothing stands against it. */
export function ostacolo(incontro: RigaIncontro | null): string | null {
  if (!incontro) return 'L’incontro non è pubblicato: pubblicalo, poi convoca.';
  if (nonSiTiene(incontro.stato))
    return `L’incontro è ${incontro.stato}: rimettilo in programma con la sua data e pubblicalo, poi convoca.`;
  return eCominciato(incontro) ? 'L’incontro è già cominciato: non si convoca più nessuno.' : null;
}
