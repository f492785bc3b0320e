import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { Effetto } from '../../moduli/collegamenti/effetti';
import { ErrorePubblico } from '../../moduli/http/errore';
import type { Passaggio } from '../../moduli/transizioni';
import { servizio } from '../../servizi';
import { leggiIncontro, ostacolo } from './incontro-da-convocare';
import type { RigaConvocazione, Risposta } from './riga';

const NON_SI_RISPONDE = 'A questo incontro non si risponde più: non è in programma, o è già cominciato.';

const DETTO: Readonly<Record<Exclude<Risposta, 'senza_risposta'>, string>> = {
  verra: 'Grazie: l’ufficio sa che ci sarai.',
  non_verra: 'Grazie di averlo detto: l’ufficio sa che non ci sarai.',
};

/** Keeps what somebody who is invited answers by link; again, until the meeting begins. Null where the invitation is gone. */
export const createRisposta =
  ({ strapi }: { strapi: Core.Strapi }): Effetto =>
  async ({ richiesta: documentId }, { partecipa, delegato = null, nota = null }) => {
    const righe = strapi.db.query(uidTipo('convocazione'));
    const leggi = (): Promise<RigaConvocazione | null> => righe.findOne({ where: { documentId } });
    const incontro = (await leggi())?.incontro;
    if (!incontro) return null;
    await servizio(strapi, 'iscrizioni').posti.blocca(incontro);
    // Read again: the meeting may have been moved meanwhile, and the answer with it.
    const riga = await leggi();
    if (!riga) return null;
    if (ostacolo(await leggiIncontro(strapi, incontro))) throw new ErrorePubblico(422, NON_SI_RISPONDE);
    const a = partecipa === 'verra' ? 'verra' : 'non_verra';
    const adesso = new Date();
    const passaggio: Passaggio = { da: riga.stato, a, quando: adesso.toISOString(), chi: 'collegamento' };
    const storia = riga.stato === a ? riga.storia : [...(riga.storia ?? []), passaggio];
    await righe.update({ where: { id: riga.id }, data: { stato: a, delegato, nota, risposto: adesso, storia } });
    return delegato ? `Grazie: l’ufficio sa che al posto tuo viene ${delegato}.` : DETTO[a];
  };
