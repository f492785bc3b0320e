import { uidTipo } from '../../modello/nomi';
import type { Errore, Regola, Scrittura } from '../../modello/scrittura';
import { testoDi } from '../../modello/voce';
import { diChiInserisce, esigiEmail, regolaRichiesta } from '../../moduli/regola-richiesta';
import { servizio } from '../../servizi';

/** The meeting that a new registration is for, if it is one of its distretto: a text, no relation whose distretto is checked elsewhere. */
async function incontroSuo(scrittura: Scrittura): Promise<string | null> {
  const documentId = testoDi(scrittura.scritti.incontro);
  const distretto = await scrittura.trova('distretto');
  if (!documentId || !distretto) return null;
  const where = { documentId, distretto: { documentId: distretto.documentId } };
  return (await scrittura.strapi.db.query(uidTipo('incontro')).count({ where })) > 0 ? documentId : null;
}

/**
 * What a registration that staff enter is born with, under the lock of its meeting: the place, if there is one, else its turn in
 * the list. The office knows who asked, so nothing is left to confirm.
 */
async function allaNascita(scrittura: Scrittura) {
  const incontro = await incontroSuo(scrittura);
  if (!incontro) return { incontro };
  const { partecipazione } = scrittura.scritti;
  const stato = await servizio(scrittura.strapi, 'iscrizioni').perUfficio(
    incontro,
    partecipazione === 'remoto' ? partecipazione : 'presenza',
  );
  return { incontro, stato, verificata: testoDi(scrittura.scritti.email) && new Date() };
}

const SI_RIFA = 'non si cambia, perché il posto è contato: segna «Ritirata» questa iscrizione e inseriscine una nuova';

async function controlla(scrittura: Scrittura): Promise<Errore[]> {
  const { azione, strapi, scritti, prima, dopo } = scrittura;
  const { partecipazione } = scritti;
  if (azione === 'update')
    return partecipazione === undefined || partecipazione === prima?.partecipazione
      ? []
      : [{ percorso: ['partecipazione'], rimedio: SI_RIFA }];
  const incontro = testoDi(dopo?.incontro);
  const rifiuti = incontro ? await servizio(strapi, 'iscrizioni').rifiuti(incontro, partecipazione === 'remoto') : [];
  return [...diChiInserisce(scrittura), ...rifiuti];
}

/** A registration is for one meeting from its birth: later edits do not take it, with its place, to another one. */
export const regolaIscrizione: Regola = {
  ...regolaRichiesta('iscrizione', {
    custoditi: ['incontro', 'esigenze', 'confermaEntro', 'verificata', 'promemoriaPer', 'verbaleAnnunciato'],
    allaNascita,
  }),
  controlla,
  completezza: esigiEmail('email'),
  async segue({ azione, strapi }, documentId) {
    if (azione === 'create') await servizio(strapi, 'iscrizioni').entrata(documentId);
  },
};
