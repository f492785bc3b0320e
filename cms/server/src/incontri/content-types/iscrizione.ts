import { canale, modoPartecipazione, statoIscrizione } from '../../../../contracts/vocabolario';
import { giorno, istante, json, scelta, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const iscrizione = tipo({
  nome: 'iscrizione',
  plurale: 'iscrizioni',
  etichetta: 'Iscrizione',
  descrizione: 'L’iscrizione di una persona a un incontro',
  riservato: true,
  campi: {
    // The document id, not a relation: towards a type with draft & publish a relation follows one of its versions.
    incontro: testo('Incontro', { richiesto: true, soloLettura: true, massimo: 40 }),
    nominativo: testo('Nome e cognome', { richiesto: true }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    organizzazione: testo('Organizzazione'),
    partecipazione: scelta('Come partecipa', modoPartecipazione, { predefinito: 'presenza', richiesto: true }),
    esigenze: json('Di che cosa ha bisogno', {
      soloLettura: true,
      aiuto: 'Solo per preparare l’incontro: si cancella da sé quando è finito.',
    }),
    stato: scelta('Stato', statoIscrizione, { predefinito: 'da_confermare', richiesto: true, soloLettura: true }),
    canale: scelta('Arrivata per', canale, { predefinito: 'modulo', richiesto: true }),
    confermaEntro: istante('Da confermare entro', { soloLettura: true }),
    verificata: istante('Indirizzo e-mail confermato', { soloLettura: true }),
    promemoriaPer: istante('Promemoria mandato per l’incontro del', { soloLettura: true }),
    verbaleAnnunciato: istante('Verbale o resoconto annunciato', { soloLettura: true }),
    lingua: testo('Lingua', { massimo: 2, predefinito: 'it', soloLettura: true }),
    ricevuta: testo('Ricevuta', { soloLettura: true, massimo: 40 }),
    versioneInformativa: testo('Informativa mostrata', { soloLettura: true, massimo: 40 }),
    conservaFino: giorno('Dati conservati fino al', { soloLettura: true }),
    anonimizzata: istante('Dati personali cancellati', { soloLettura: true }),
    storia: json('Passaggi di stato', { soloLettura: true }),
    distretto,
  },
  titolo: 'nominativo',
  elenco: ['nominativo', 'stato', 'canale', 'createdAt'],
  ordine: { per: 'createdAt', verso: 'ASC' },
  modulo: [
    ['nominativo', 'email'],
    ['organizzazione', 'partecipazione'],
    ['esigenze'],
    ['stato', 'canale'],
    ['incontro', 'distretto'],
    ['confermaEntro', 'verificata'],
    ['ricevuta', 'versioneInformativa'],
    ['conservaFino', 'promemoriaPer'],
    ['verbaleAnnunciato', 'anonimizzata'],
  ],
  indici: [{ colonne: ['incontro', 'stato'] }, { colonne: ['ricevuta'] }, { colonne: ['stato', 'conferma_entro'] }],
});
