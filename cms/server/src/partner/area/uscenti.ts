import type { Scrittura } from '../../modello/scrittura';
import { eVoce, testoDi, voci, type Voce } from '../../modello/voce';
import { servizio } from '../../servizi';

const indirizzi = (soggetto: Voce | null): string[] =>
  voci(soggetto?.referenti).flatMap(({ email }) => testoDi(email)?.toLowerCase() ?? []);

/** Whose address a partner no longer has among its referenti has left its area: also who is put back later has to enter again. */
export async function chiudiVisiteDiChiEsce({ strapi, prima, dopo }: Scrittura): Promise<void> {
  const restano = indirizzi(dopo);
  const usciti = indirizzi(prima).filter((indirizzo) => !restano.includes(indirizzo));
  if (usciti.length === 0 || !eVoce(prima?.distretto)) return;
  const { documentId } = prima.distretto;
  await servizio(strapi, 'visite').chiudi({ email: { $in: usciti }, distretto: { documentId } });
}
