import { rispostaConvocazione } from '../../../../contracts/vocabolario';
import { giorno, istante, json, paragrafo, scelta, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const convocazione = tipo({
  nome: 'convocazione',
  plurale: 'convocazioni',
  etichetta: 'Convocazione',
  descrizione: 'L’invito di una persona a un incontro, con la sua risposta',
  riservato: true,
  campi: {
    // The document id, not a relation: towards a type with draft & publish a relation follows one of its versions.
    incontro: testo('Incontro', { richiesto: true, soloLettura: true, massimo: 40 }),
    destinatario: testo('Destinatario', { richiesto: true, soloLettura: true }),
    ente: testo('Per conto di', { soloLettura: true }),
    // In small letters: one address is invited once to a meeting.
    email: testo('E-mail', { formato: 'email', richiesto: true, soloLettura: true, massimo: 254 }),
    lingua: testo('Lingua', { massimo: 2, predefinito: 'it', soloLettura: true }),
    stato: scelta('Risposta', rispostaConvocazione, {
      predefinito: 'senza_risposta',
      richiesto: true,
      aiuto: 'Chi è convocato risponde con il collegamento del messaggio. Qui si segna la risposta data a voce.',
    }),
    delegato: testo('Viene al suo posto', { massimo: 120 }),
    nota: paragrafo('Nota', { massimo: 1000 }),
    inviata: istante('Inviata', { soloLettura: true }),
    risposto: istante('Risposta ricevuta', { soloLettura: true }),
    conservaFino: giorno('Dati conservati fino al', { soloLettura: true }),
    anonimizzata: istante('Dati personali cancellati', { soloLettura: true }),
    storia: json('Risposte nel tempo', { soloLettura: true }),
    distretto,
  },
  titolo: 'destinatario',
  elenco: ['destinatario', 'ente', 'stato', 'risposto'],
  modulo: [
    ['destinatario', 'ente'],
    ['email', 'stato'],
    ['delegato'],
    ['nota'],
    ['incontro', 'distretto'],
    ['inviata', 'risposto'],
    ['conservaFino', 'anonimizzata'],
  ],
  indici: [{ colonne: ['incontro', 'email'], unico: true }],
});
