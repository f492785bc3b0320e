import type { Core } from '@strapi/strapi';
import type { RispostaArea } from '../../../../contracts/area';
import { uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../../moduli/http/errore';
import type { PartnerVisitato, Visita } from './visite';

type Mostrato = RispostaArea['data']['soggetto'];

/** The row of a partner with its referenti. */
export type RigaSoggetto = PartnerVisitato &
  Omit<Mostrato, 'slug' | 'denominazione' | 'aggiornato' | 'referenti'> & {
    updatedAt: string;
    referenti: (Mostrato['referenti'][number] & { id: number })[];
  };

/** The partner that a visitor means: the one named, or the first. 404 for another's, as for one that is not there. */
export async function soggettoDi(strapi: Core.Strapi, { partner }: Visita, slug?: string): Promise<RigaSoggetto> {
  const scelto = slug === undefined ? partner[0] : partner.find((voce) => voce.slug === slug);
  const riga: RigaSoggetto | null =
    scelto &&
    (await strapi.db.query(uidTipo('soggetto')).findOne({ where: { id: scelto.id }, populate: { referenti: true } }));
  if (riga) return riga;
  throw new ErrorePubblico(404, 'Il tuo indirizzo non è fra i referenti di questo partner.');
}

/** A partner as its referenti see it. */
export const mostraSoggetto = ({ referenti, ...riga }: RigaSoggetto): Mostrato => ({
  slug: riga.slug,
  denominazione: riga.nome,
  sigla: riga.sigla,
  natura: riga.natura,
  sezioneRunts: riga.sezioneRunts,
  numeroRunts: riga.numeroRunts,
  codiceFiscale: riga.codiceFiscale,
  partitaIva: riga.partitaIva,
  pec: riga.pec,
  sito: riga.sito,
  indirizzo: riga.indirizzo,
  comune: riga.comune,
  descrizione: riga.descrizione,
  email: riga.email,
  telefono: riga.telefono,
  referenti: referenti.map(({ nome, cognome, ruolo, email, telefono }) => ({ nome, cognome, ruolo, email, telefono })),
  aggiornato: new Date(riga.updatedAt).toISOString(),
});
