import type { UID } from '@strapi/strapi';
import type { Scrittura } from '../../modello/scrittura';
import { eVoce } from '../../modello/voce';

/** One piano and one programma of a distretto is the current one: marking it unmarks the one before. */
export async function unoSoloCorrente(scrittura: Scrittura, documentId: string): Promise<void> {
  const { strapi, modello, dopo, prima } = scrittura;
  const distretto = dopo?.distretto;
  const stesso = eVoce(prima?.distretto) && eVoce(distretto) && prima.distretto.documentId === distretto.documentId;
  if (dopo?.corrente !== true || !eVoce(distretto) || (prima?.corrente === true && stesso)) return;
  const uid = modello.uid as UID.ContentType;
  const altri: { documentId: string }[] = await strapi.db.query(uid).findMany({
    where: {
      corrente: true,
      documentId: { $ne: documentId },
      distretto: { documentId: distretto.documentId },
    },
    select: ['documentId'],
  });
  const scrivi = strapi.documents(uid);
  for (const altro of altri) {
    await scrivi.update({
      documentId: altro.documentId,
      data: { corrente: false },
    });
  }
}
