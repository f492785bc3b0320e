import { uidTipo } from '../../modello/nomi';
import type { Scrittura } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';
import { regolaRichiesta } from '../../moduli/regola-richiesta';

/** The meeting that a new registration is for, if it is one of its distretto: a text, no relation whose distretto is checked elsewhere. */
async function incontroSuo(scrittura: Scrittura): Promise<string | null> {
  const documentId = testoDi(scrittura.scritti.incontro);
  const distretto = await scrittura.trova('distretto');
  if (!documentId || !distretto) return null;
  const where = { documentId, distretto: { documentId: distretto.documentId } };
  return (await scrittura.strapi.db.query(uidTipo('incontro')).count({ where })) > 0 ? documentId : null;
}

/** A registration is for one meeting from its birth: later edits do not take it, with its place, to another one. */
export const regolaIscrizione = regolaRichiesta('iscrizione', {
  custoditi: ['incontro', 'esigenze', 'confermaEntro', 'verificata', 'promemoriaPer'],
  allaNascita: async (scrittura) => ({ incontro: await incontroSuo(scrittura) }),
});
