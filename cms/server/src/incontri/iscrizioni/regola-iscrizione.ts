import { uidTipo } from '../../modello/nomi';
import type { Regola, Scrittura } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';
import { regolaRichiesta } from '../../moduli/regola-richiesta';

/** What the software alone writes of a registration. */
const richiesta = regolaRichiesta('iscrizione', [
  'incontro',
  'esigenze',
  'confermaEntro',
  'verificata',
  'promemoriaPer',
]);

/** The meeting that a new registration is for, if it is one of its distretto: a text, no relation whose distretto is checked elsewhere. */
async function incontroSuo(scrittura: Scrittura): Promise<string | null> {
  const documentId = testoDi(scrittura.scritti.incontro);
  const distretto = await scrittura.trova('distretto');
  if (scrittura.azione !== 'create' || !documentId || !distretto) return null;
  const where = { documentId, distretto: { documentId: distretto.documentId } };
  return (await scrittura.strapi.db.query(uidTipo('incontro')).count({ where })) > 0 ? documentId : null;
}

/** A registration is for one meeting from its birth: later edits do not take it, with its place, to another one. */
export const regolaIscrizione: Regola = {
  ...richiesta,
  async deriva(scrittura) {
    const incontro = await incontroSuo(scrittura);
    await richiesta.deriva?.(scrittura);
    if (incontro) scrittura.imposta('incontro', incontro);
  },
};
