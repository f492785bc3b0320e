import { statoContatto } from '../../../../contracts/vocabolario';
import { paragrafo, scelta, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';
import { campiRichiesta } from './campi-richiesta';

export const contatto = tipo({
  nome: 'contatto',
  plurale: 'contatti',
  etichetta: 'Messaggio di contatto',
  descrizione: 'Un messaggio all’Ufficio di Piano',
  riservato: true,
  campi: {
    oggetto: testo('Oggetto', { richiesto: true, massimo: 150 }),
    nome: testo('Nome e cognome', { richiesto: true, massimo: 120 }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    telefono: testo('Telefono', { formato: 'telefono', massimo: 30 }),
    messaggio: paragrafo('Messaggio', { richiesto: true, massimo: 5000 }),
    stato: scelta('Stato', statoContatto, { predefinito: 'ricevuto', richiesto: true, soloLettura: true }),
    ...campiRichiesta,
    distretto,
  },
  titolo: 'oggetto',
  elenco: ['oggetto', 'nome', 'stato', 'createdAt'],
  ordine: { per: 'createdAt', verso: 'DESC' },
  modulo: [
    ['stato', 'termine', 'ricevuta'],
    ['oggetto'],
    ['nome', 'email', 'telefono'],
    ['messaggio'],
    ['canale', 'resaInformativa'],
    ['protocollo'],
    ['noteUfficio'],
    ['versioneInformativa', 'conservaFino', 'anonimizzata'],
    ['distretto'],
  ],
  indici: [{ colonne: ['stato'] }, { colonne: ['ricevuta'] }],
});
