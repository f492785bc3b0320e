import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';

/** A partner, as far as asking it whether its data still hold needs it. */
export interface SoggettoDaConfermare {
  id: number;
  documentId: string;
  nome: string;
  email: string | null;
  pubblico: boolean | null;
  referenti: { email: string | null }[];
  distretto: { id: number; slug: string };
}

/** The first partner that is found. */
export const trovaSoggetto = (strapi: Core.Strapi, where: object): Promise<SoggettoDaConfermare | null> =>
  strapi.db.query(uidTipo('soggetto')).findOne({ where, populate: { referenti: true, distretto: true } });

/** Where its people read their mail, each once; the organisation's own address where nobody has one. */
export function caselle({ email, referenti }: SoggettoDaConfermare): string[] {
  const loro = referenti.flatMap((referente) => referente.email?.toLowerCase() ?? []);
  if (loro.length > 0) return [...new Set(loro)];
  return email ? [email.toLowerCase()] : [];
}
