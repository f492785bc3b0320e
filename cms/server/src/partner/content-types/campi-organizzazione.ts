import { naturaSoggetto, sezioneRunts } from '../../../../contracts/vocabolario';
import { paragrafo, scelta, testo } from '../../modello/campo';

/** What identifies an organisation, both in its request and in the directory. */
export const campiOrganizzazione = {
  sigla: testo('Sigla', { massimo: 30 }),
  natura: scelta('Natura', naturaSoggetto, { richiesto: true }),
  sezioneRunts: scelta('Sezione RUNTS', sezioneRunts, { aiuto: 'Solo per gli enti del terzo settore.' }),
  numeroRunts: testo('Numero RUNTS', { massimo: 20 }),
  partitaIva: testo('Partita IVA', { formato: 'partitaIva', massimo: 11 }),
  pec: testo('PEC', { formato: 'pec', massimo: 254 }),
  sito: testo('Sito web', { formato: 'sitoWeb', massimo: 300 }),
  indirizzo: testo('Indirizzo della sede'),
  comune: testo('Comune della sede', { massimo: 80 }),
  descrizione: paragrafo('Che cosa fa', { massimo: 2000 }),
};
