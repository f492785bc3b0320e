import { rispostaConvocazione } from '../../../../contracts/vocabolario';
import { istante, scelta, testo, uno } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const convocazione = tipo({
  nome: 'convocazione',
  plurale: 'convocazioni',
  etichetta: 'Convocazione',
  descrizione: 'L’invito di un componente a un incontro, con la sua risposta',
  riservato: true,
  campi: {
    // The document id, not a relation: towards a type with draft & publish a relation follows one of its versions.
    incontro: testo('Incontro', { richiesto: true, soloLettura: true, massimo: 40 }),
    destinatario: testo('Destinatario', { richiesto: true }),
    componente: uno('Componente', 'componente'),
    email: testo('E-mail', { formato: 'email', richiesto: true, massimo: 254 }),
    risposta: scelta('Risposta', rispostaConvocazione, { predefinito: 'attesa', richiesto: true }),
    inviata: istante('Inviata', { soloLettura: true }),
    risposto: istante('Risposta ricevuta', { soloLettura: true }),
    distretto,
  },
  titolo: 'destinatario',
  elenco: ['destinatario', 'risposta', 'inviata', 'risposto'],
  modulo: [
    ['destinatario', 'email'],
    ['componente', 'risposta'],
    ['incontro', 'distretto'],
    ['inviata', 'risposto'],
  ],
  indici: [{ colonne: ['incontro'] }],
});
