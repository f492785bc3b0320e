import { canale, statoIscrizione } from '../../../../contracts/vocabolario';
import { giorno, istante, scelta, siNo, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const iscrizione = tipo({
  nome: 'iscrizione',
  plurale: 'iscrizioni',
  etichetta: 'Iscrizione',
  descrizione: 'L’iscrizione di una persona a un incontro',
  riservato: true,
  campi: {
    incontro: testo('Incontro', { richiesto: true, soloLettura: true, massimo: 40 }),
    nominativo: testo('Nome e cognome', { richiesto: true }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    organizzazione: testo('Organizzazione'),
    daRemoto: siNo('Partecipa da remoto', false),
    stato: scelta('Stato', statoIscrizione, { predefinito: 'da_confermare', richiesto: true }),
    canale: scelta('Arrivata per', canale, { predefinito: 'modulo', richiesto: true }),
    confermaEntro: istante('Posto tenuto fino al', { soloLettura: true }),
    ricevuta: testo('Ricevuta', { soloLettura: true, massimo: 40 }),
    versioneInformativa: testo('Informativa mostrata', { soloLettura: true, massimo: 40 }),
    conservaFino: giorno('Dati conservati fino al', { soloLettura: true }),
    distretto,
  },
  titolo: 'nominativo',
  elenco: ['nominativo', 'stato', 'canale', 'createdAt'],
  ordine: { per: 'createdAt', verso: 'ASC' },
  modulo: [
    ['nominativo', 'email'],
    ['organizzazione', 'daRemoto'],
    ['stato', 'canale'],
    ['incontro', 'distretto'],
    ['confermaEntro', 'ricevuta'],
    ['versioneInformativa', 'conservaFino'],
  ],
  indici: [{ colonne: ['incontro', 'stato'] }, { colonne: ['ricevuta'] }],
});
