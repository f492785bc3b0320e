import { canale, resaInformativa } from '../../../../contracts/vocabolario';
import { giorno, istante, json, paragrafo, scelta, testo } from '../../modello/campo';

/** What every request of the public carries, whichever form it came from: proof, registry, term, retention, history. */
export const campiRichiesta = {
  canale: scelta('Arrivata per', canale, { predefinito: 'modulo', richiesto: true }),
  ricevuta: testo('Ricevuta', { soloLettura: true, massimo: 40 }),
  protocollo: testo('Protocollo', { massimo: 60, aiuto: 'Numero e data di protocollo, se la richiesta è formale.' }),
  termine: giorno('Termine per la risposta', { soloLettura: true }),
  lingua: testo('Lingua', { massimo: 2, predefinito: 'it', soloLettura: true }),
  resaInformativa: scelta('Informativa a chi non ha usato il modulo', resaInformativa, {
    aiuto: 'Per chi telefona, viene allo sportello o scrive: come l’ha avuta (art. 13 del Regolamento UE 2016/679).',
  }),
  versioneInformativa: testo('Informativa mostrata', { soloLettura: true, massimo: 40 }),
  conservaFino: giorno('Dati conservati fino al', { soloLettura: true }),
  anonimizzata: istante('Dati personali cancellati', { soloLettura: true }),
  noteUfficio: paragrafo('Note dell’ufficio', { aiuto: 'Restano interne.' }),
  storia: json('Passaggi di stato', { soloLettura: true }),
};
