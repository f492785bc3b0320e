import { statoMessaggio } from '../../../../contracts/vocabolario';
import { intero, istante, json, scelta, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** A row of the outbox: template and parameters, not text. Links are minted when it is sent. */
export const messaggio = tipo({
  nome: 'messaggio',
  plurale: 'messaggi',
  etichetta: 'Messaggio in uscita',
  descrizione: 'La posta che il programma manda: che cosa è partito, che cosa no, e perché',
  riservato: true,
  campi: {
    modello: testo('Modello', { soloLettura: true, massimo: 60 }),
    destinatario: testo('Destinatario', { soloLettura: true, massimo: 254 }),
    lingua: testo('Lingua', { soloLettura: true, massimo: 2, predefinito: 'it' }),
    parametri: json('Parametri', { soloLettura: true }),
    stato: scelta('Stato', statoMessaggio, { predefinito: 'da_inviare', soloLettura: true }),
    tentativi: intero('Tentativi', { soloLettura: true, predefinito: 0 }),
    prossimoTentativo: istante('Prossimo tentativo', { soloLettura: true }),
    presoFino: istante('In lavorazione fino al', { nascosto: true }),
    presoDa: testo('In lavorazione da', { nascosto: true, massimo: 40 }),
    messageId: testo('Message-ID', { soloLettura: true }),
    inviato: istante('Inviato', { soloLettura: true }),
    errore: testo('Ultimo errore', { soloLettura: true, massimo: 500 }),
    tipoRichiesta: testo('Tipo della richiesta', { nascosto: true, massimo: 60 }),
    richiesta: testo('Richiesta', { nascosto: true, massimo: 40 }),
    distretto,
  },
  titolo: 'modello',
  elenco: ['modello', 'destinatario', 'stato', 'createdAt'],
  ordine: { per: 'createdAt', verso: 'DESC' },
  modulo: [
    ['modello', 'destinatario'],
    ['stato', 'tentativi'],
    ['inviato', 'prossimoTentativo'],
    ['messageId'],
    ['errore'],
    ['distretto', 'lingua'],
  ],
  indici: [{ colonne: ['stato', 'prossimo_tentativo'] }, { colonne: ['richiesta'] }],
});
